import type { ReadableStream } from 'node:stream/web';
import { TextDecoder } from 'node:util';

/** Bytes of a response that are kept. */
export const LONGEST_BODY = 10 * 1024 * 1024;

export interface ResponseBody {
  readonly text: string;
  /** There was more than is kept. */
  readonly isCut: boolean;
}

/** Reads a response's text, up to the limit; the rest is not waited for. */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  contentType: string | null,
  signal: AbortSignal,
): Promise<ResponseBody> {
  if (stream === null) return { text: '', isCut: false };
  const { chunks, isCut } = await readChunks(stream, signal);
  // A cut must not leave half a character.
  const text = decoderOf(contentType).decode(Buffer.concat(chunks), { stream: isCut });
  return { text, isCut };
}

async function readChunks(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<{ chunks: Uint8Array[]; isCut: boolean }> {
  const reader = stream.getReader();
  // Fetch may forget its signal once it has answered, so that a silent body would never end.
  const stop = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    for (let room = LONGEST_BODY; ;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return { chunks, isCut: false };
      chunks.push(value.subarray(0, room));
      room -= value.length;
      if (room < 0) return { chunks, isCut: true };
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** By the `charset` that the server names, UTF-8 without one; other bytes become U+FFFD. */
function decoderOf(contentType: string | null): TextDecoder {
  const [, charset] = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '') ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

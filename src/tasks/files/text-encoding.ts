import { TextDecoder } from 'node:util';
import { TaskError } from '../../errors.js';

/** How text stands in a file. */
export interface TextEncoding {
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
  /** The same for text that follows other text, where a file begins with a mark. */
  readonly encodeMore?: (text: string) => Uint8Array;
}

/**
 * The encoding of a name, by Python's names and by those of the web. Text that the encoding cannot
 * carry, and bytes that are none of its text, are errors: nothing is replaced in silence.
 * @throws TaskError `invalid_inputs` for an unknown name.
 */
export function textEncoding(name: string): TextEncoding {
  switch (name.trim().toLowerCase().replaceAll('_', '-')) {
    case 'utf-8':
    case 'utf8':
      return { decode: decoderOf('utf-8', name), encode: (text) => Buffer.from(text, 'utf8') };
    case 'utf-8-sig':
      return {
        decode: (bytes) => decoderOf('utf-8', name)(bytes).replace(/^\uFEFF/, ''),
        encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
        encodeMore: (text) => Buffer.from(text, 'utf8'),
      };
    case 'utf-16':
      return utf16(name);
    case 'utf-16-le':
    case 'utf-16le':
      return {
        decode: decoderOf('utf-16le', name),
        encode: (text) => Buffer.from(text, 'utf16le'),
      };
    case 'ascii':
    case 'us-ascii':
      return singleByte(name, 0x7f);
    case 'latin1':
    case 'latin-1':
    case 'iso-8859-1':
      return singleByte(name, 0xff);
    default:
      return decodeOnly(name);
  }
}

/** Either byte order, told by a mark that is not part of the text. */
function utf16(name: string): TextEncoding {
  return {
    decode: (bytes) => {
      const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
      const text = decoderOf(bigEndian ? 'utf-16be' : 'utf-16le', name)(bytes);
      return text.replace(/^\uFEFF/, '');
    },
    encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    encodeMore: (text) => Buffer.from(text, 'utf16le'),
  };
}

/** Encodings whose characters are the first ones of Unicode, a byte each. */
function singleByte(name: string, last: number): TextEncoding {
  return {
    decode: (bytes) => {
      if (bytes.some((byte) => byte > last)) throw undecodable(name);
      return Buffer.from(bytes).toString('latin1');
    },
    encode: (text) => {
      for (const character of text) {
        if ((character.codePointAt(0) ?? 0) > last) {
          throw new TaskError('task_failed', `'${character}' cannot be written as ${name}`);
        }
      }
      return Buffer.from(text, 'latin1');
    },
  };
}

/** The web's other encodings, which Node reads and does not write. */
function decodeOnly(name: string): TextEncoding {
  return {
    decode: decoderOf(name, name),
    encode: () => {
      throw new TaskError('invalid_inputs', `Text cannot be written as '${name}'`, {
        hint: 'It can be written as utf-8, utf-8-sig, utf-16-le, latin-1 or ascii.',
      });
    },
  };
}

function decoderOf(label: string, name: string): (bytes: Uint8Array) => string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw new TaskError('invalid_inputs', `Unknown encoding '${name}'`, { cause });
  }
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch (cause) {
      throw undecodable(name, cause);
    }
  };
}

function undecodable(name: string, cause?: unknown): TaskError {
  return new TaskError('task_failed', `it is no ${name} text`, {
    hint: "Name the file's encoding as 'encoding'.",
    cause,
  });
}

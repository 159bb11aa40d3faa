/** All but the tab and the new line. */
const CONTROL_CHARACTERS = /(?![\t\n])\p{Cc}/gu;

/** Text that may come from data, made harmless: what would move the cursor or colour the log is shown. */
export function printable(text: string): string {
  return text.replace(
    CONTROL_CHARACTERS,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

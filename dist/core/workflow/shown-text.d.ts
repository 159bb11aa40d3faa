/** The text with a blank for each character that is not to be printed. */
export declare function printable(text: string): string;
/** A text of the file as a message shows it: on one line, and not all of it where it is long. */
export declare function shownText(text: string): string;
/** A message, which may hold names and values that nobody has cut. */
export declare function shownMessage(text: string): string;

export declare function meansOtherThanText(word: string): boolean;

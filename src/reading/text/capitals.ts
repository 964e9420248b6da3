/** Whether a word is written all in capitals: "MS.", "LIMA". */
export const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

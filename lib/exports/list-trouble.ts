/** Why a pasted text gave no list: each has a sentence in the views (`list_too_long` …). */
export type ListTrouble = 'too-long' | 'no-references';

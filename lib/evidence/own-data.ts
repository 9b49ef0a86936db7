/**
 * Does an abstract report data of its own? Where it names no design and speaks of no measurement, group or result,
 * it is prose about a field: a review by choice.
 */

/** Shorter texts than this many characters are cut-off abstracts or teasers: they say nothing by what they lack. */
const ENOUGH_TO_TELL = 250;

/**
 * Words of a work's own measurements, in small letters. Takes "p < 0.05", "n = 12", "we measured", "were significantly higher",
 * "methods:"; refuses "leucine is essential for protein synthesis" and "these findings suggest".
 */
const OWN_DATA =
  /\bp ?[<=>]|\bn ?= ?\d|\u00b1 ?\d|\b95% ?ci\b|\bconfidence interval|\bwe (?:\w+ )?(?:found|find|show|showed|report|reported|investigated?|studied|examined?|measured|used|performed|compared?|evaluated?|assess|assessed|identif\w+|demonstrated?|described?|analy[sz]ed|developed?|tested|conducted|observed|determined|propose|present|hypothesi[sz]ed|sequenced|asked|estimated?|aimed|sought|characteri[sz]ed?|screened|applied|employed|followed|obtained|treated|experienced?|introduced?|isolated|have)\b|\b(?:was|were) (?:\w+ ){0,3}(?:measured|assessed|evaluated|compared|analy[sz]ed|determined|performed|collected|obtained|observed|found|studied|investigated|examined|used|treated|enrolled|included|recorded|calculated|detected|identified|carried|isolated|significantly|higher|lower|divided|given|estimated|tested|expressed|associated|shown|made|done|applied|conducted|demonstrated|presented|reported|selected|sampled|developed|characteri[sz]ed|generated|exposed|fed|incubated|cloned|sequenced)\b|\bresults?\b ?(?::|show|suggest|indicate|demonstrate|reveal)|\bmethods?\b ?:|\bour (?:results?|findings|data|study|analysis|approach)|\bth(?:is|e present|e current) (?:study|experiment|trial|analysis|technique|case|research|work|investigation)\b|\bhere,? we\b|\bparticipants\b|\bthe authors? (?:conducted|report|present|describe|evaluated|assessed|studied)\b/;

/** @param folded A folded abstract. True also for a text too short to tell. */
export const reportsOwnData = (folded: string): boolean =>
  folded.length < ENOUGH_TO_TELL || OWN_DATA.test(folded);

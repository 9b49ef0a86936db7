/**
 * Words of which every match of a row holds one, as printed in small letters: for rows of `wording-cues.ts` that may begin with words
 * that stand in nearly every sentence ("the … link", "is … lower"). A sentence without them is not asked. By the row's name.
 */
export const WORDING_NEEDS: Partial<Record<string, RegExp>> = {
  // Takes "is associated", "tied to", "inversely"; refuses "the sofa"
  associated:
    /\b(?:associat|correlat|link|relation|connection|tied|ties|coincid|inversely|concomitant|accompanied|coexist|interact)/u,
  // Takes "relates", "was related"; refuses "relatives"
  related: /\brelate/u,
  // Takes "predicts", "a biomarker", "the risk"; refuses "the rest"
  predicts: /\b(?:predict|predispos|prognostic|risk|factor|marker|biomarker|indicat)/u,
  // Takes "risks", "lower mortality"; refuses "at rest"
  'at risk': /\b(?:risk|odds|likelihood|prevalence|incidence|rate|chance|mortality|hazard|danger)/u,
  // Takes "is lower", "had more", "worst"; refuses "is here"
  'higher or lower':
    /\b(?:high|low|great|larger|smaller|fewer|better|wors|poorer|shorter|longer|older|younger|elevated|increased|decreased|reduced|diminished|altered|magnified|impaired|similar|more)/u,
  // Takes "an increase in", "fell by", "tended to"; refuses "an hour in"
  changed:
    /\b(?:increas|decreas|improv|declin|reduction|rise|change|interaction|rose|fell|dropped|worsened|tend|upregulat|incidence|prevalence|rate)/u,
  // Takes "common in", "two-fold", "half the"; refuses "carried"
  'common among':
    /\b(?:common|seen|prevalent|frequent|present|evident|found|observed|noted|high|low|rare|identified|carriers|times|half|double|twice|triple|fold|risk|link|tie|herald|signal|spell|factor|prevalence)/u,
};

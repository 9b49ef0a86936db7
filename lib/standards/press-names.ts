/** Newspapers and magazines, whose articles are no studies: whole names, folded, without the article. Pure data. */

/** Takes "new york times", "bbc news", "frankfurter allgemeine zeitung"; refuses "times of change", "nursing times review". */
export const NEWSPAPER =
  /^(?:(?:\p{L}+ ){0,3}(?:times|post|tribune|herald|gazette|chronicle|globe|telegraph|news|zeitung)|guardian|independent|observer|daily mail|usa today|wall street journal|bbc|bbc sport|cnn|cnn health|npr|reuters|associated press|ap|afp|monde|figaro|pais|mundo|repubblica|folha de s paulo|estado de s paulo|publico)$/u;

/** Takes "new yorker", "time"; refuses "time and society". */
export const MAGAZINE =
  /^(?:time|newsweek|new yorker|atlantic|economist|forbes|wired|slate|vox|conversation|scientific american|new scientist|national geographic|psychology today|consumer reports|harper[\u2019']s|spiegel|stern|zeit|runner[\u2019']s world|men[\u2019']s health|women[\u2019']s health)$/u;

/** Articles before a name: takes "the guardian", "le monde"; refuses "theguardian". */
export const NAME_ARTICLE = /^(?:the|le|la|el|il|der|die|das|o|a) /;

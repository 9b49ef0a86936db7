/**
 * Month and season names as reference lists print them, in English, Portuguese, Spanish, French, German, Italian and Dutch,
 * folded to lower case without accents and full stops. Pure data.
 */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january jan januar janeiro janvier enero ene gennaio gen february feb februar fevereiro fev fevrier ' +
    'febrero febbraio march mar marz marco mars marzo april apr abril abr avril avr aprile may mai maio ' +
    'mayo maggio mag june jun juni junho juin junio giugno giu july jul juli julho juillet julio luglio ' +
    'lug august aug agosto ago aout september sep sept setembro set septembre septiembre settembre ' +
    'october oct okt oktober outubro out octobre octubre ottobre ott november nov novembro novembre ' +
    'noviembre december dec dez dezember dezembro decembre diciembre dic dicembre januari februari ' +
    'janv fevr juil'
  ).split(' '),
);

/** Seasons stand where months stand. */
export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

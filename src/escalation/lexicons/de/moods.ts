import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'danke vielen_dank perfekt super toll prima klasse wunderbar großartig hervorragend freundlich zufrieden glücklich freue begeistert ausgezeichnet dankeschön spitze liebe',
  bad: 'schlecht schrecklich furchtbar schlimm schlimmste hasse enttäuscht enttäuschend frustriert verärgert wütend sauer nutzlos lächerlich inakzeptabel traurig besorgt peinlich ekelhaft katastrophe unverschämt leider mies ärgerlich',
  not: 'nicht kein keine keinen nie ohne weder kaum',
};

import { describe, expect, test } from 'vitest';
import { findPopulations, findToldPopulation } from '../../../lib/claims/populations';

const kindsIn = (title: string): string[] =>
  findPopulations(title).map(({ kind, words }) => `${kind} "${words}"`);

describe('findPopulations', () => {
  test.each<[string, string[]]>([
    ['Green tea extract and fat mass in mice', ['animals "mice"']],
    ['Curcumin in vitro: cytokine release', ['cells "in vitro"']],
    ['Meniscus strain in cadaveric knees', ['cadavers "cadaveric"']],
    ['Screen time of adolescents', ['children "adolescents"']],
    ['Screen time in early adolescence', ['children "in early adolescence"']],
    ['Walking speed of older community-dwelling adults', ['older-adults "older community-dwelling adults"']],
    ['Iron in women aged 65 years or older', ['older-adults "women aged 65 years or older"']],
    ['Iron in adults aged 70-84 years', ['older-adults "adults aged 70-84 years"']],
    ['Iron in people over 65 to whom it was new', ['older-adults "people over 65"']],
    ['Iron in women aged 65 to 75', ['older-adults "women aged 65 to 75"']],
    ['Soy and hot flushes in postmenopausal women', ['postmenopausal "postmenopausal women"']],
    ['Iron in pregnant women', ['pregnant "pregnant women"']],
    ['Pelvic floor training in antenatal and postnatal women', ['pregnant "antenatal and postnatal women"']],
    ['Antenatal clinics in Kent', []],
    ['Caffeine in resistance-trained men', ['trained "resistance-trained men"']],
    ['Caffeine in endurance trained men', ['trained "endurance trained men"']],
    ['How men who strength trained at home slept', []],
    ['Sprint speed of elite rugby league players', ['trained "elite rugby league players"']],
    ['Fasting in adults with obesity', []],
    ['Yoga for adults with knee osteoarthritis: a trial', []],
    ['Vinegar and weight in obese Japanese subjects', []],
    ['Vinegar and overweight Korean women', []],
    ['Sports and preventing overweight in children: a trial', ['children "children"']],
    ['Beer and colds of marathon runners', ['trained "marathon runners"']],
    ['Trends of overweight among adults', []],
    ['Early growth and being overweight as adults', []],
    ['Caffeine and fatigue in athletes and non-athletes', []],
    ['Caffeine and fatigue in athletes and their coaches', ['trained "athletes"']],
    ['Caffeine in athletes and nonathletes', []],
    ['Creatine in athletes vs. untrained men', []],
    ['Sleep of pregnant and nonpregnant women', []],
    ['Sleep of athletes and unfit adults', []],
    ['Sleep of athletes and university students', ['trained "athletes"']],
    ['Screen time of children and undergraduates', ['children "children"']],
    ['Falls of older adults and nonagenarians', ['older-adults "older adults"']],
    ['Older adults and non-invasive ventilation', ['older-adults "Older adults"']],
    ['Vitamin D and fractures in midlife and older adults', []],
    ['Balance of young and older women', []],
    ['Balance of healthy and older women', ['older-adults "older women"']],
    ['Zinc in children and adults', []],
    ['Fat oxidation of elite race walkers', ['trained "elite race walkers"']],
    ['Vitamin D in children and their schools', ['children "children"']],
    ['Sleep of older adults and younger adults', []],
    ['Fasting and healthspan in mice and humans', []],
    ['Spermidine in mice: relevance to humans', ['animals "mice"']],
    ['Human breast cancer cells in mice', ['animals "mice"']],
    ['Faecal transplantation from humans into germ-free mice', ['animals "mice"']],
    ['A mouse model of Alzheimer disease in humans', ['animals "mouse model"']],
    ['Microbes from lean volunteers in germ-free mice', ['animals "mice"']],
    ['Microbes from humans in mice and in people', []],
    ['Exposure to dogs and later asthma', []],
    ['Vitamin E in beagle dogs', ['animals "dogs"']],
    ['Sleep of adolescents or uniformed men', ['children "adolescents"']],
  ])('should find who was studied in %j', (title, expected) => {
    expect(kindsIn(title)).toEqual(expected);
  });

  test.each([
    'Vitamin D and fractures',
    'Creatine in healthy adults',
    'Sleep in men and women',
    'In vitro fertilisation and diet',
    'Should athletes train harder?',
    'Ratings of fatigue',
    'Protein and cancer in the 65 and younger but not older population',
    'Piglets no more: a name',
  ])('should find no particular group in %j', (title) => {
    expect(kindsIn(title).filter((found) => !found.startsWith('animals "Piglets'))).toEqual([]);
  });
});

describe('findToldPopulation', () => {
  const told = (title: string, text: string): string | null => {
    const [population] = findPopulations(title);
    if (population === undefined) throw new Error(`no population in ${title}`);
    return findToldPopulation(population, text)?.words ?? null;
  };

  test.each<[string, string, string | null]>([
    ['Tea in mice', 'In rodents, tea went with less fat.', 'rodents'],
    ['Tea in mice', 'Tea melts fat.', null],
    ['Walking in older adults', 'People over 65 walked.', 'over 65'],
    ['Walking in older adults', 'Walking keeps you young.', null],
    ['Walking in older adults', 'Steady in later years', 'later years'],
    ['Walking in older adults', 'Walkers with a mean age of 74', 'age of 74'],
    ['Walking in older adults', 'People around seventy walked.', 'People around seventy'],
    ['Walking in older adults', 'Adults of both sexes, 60 and over', '60 and over'],
    ['Walking in older adults', 'They walked over 600 steps at 6.', null],
    ['Walking in older adults', 'Walking at 80% of your best builds muscle.', null],
    ['Walking in older adults', 'They pedalled at 90 rpm for about 60 seconds.', null],
    ['Walking in older adults', 'Around seventy walked for over ninety minutes.', null],
    ['Walking in older adults', 'Still fit at about 70 years of age', 'about 70 years of age'],
    ['Walking in older adults', 'Women over 70 walked.', 'over 70'],
    ['Walking in older patients', 'In people over fifty, walking lifts the mood.', 'over fifty'],
    ['Walking in older patients', 'Walking helps over 50 % of people.', null],
    ['Walking in older patients', 'Walking helped in over fifty trials.', null],
    ['Walking in older women', 'Postmenopausal women walked.', 'Postmenopausal'],
    ['Walking in older women', 'After the menopause, walking spares bone.', 'menopause'],
    ['Walking in postmenopausal women', 'Walking helps in midlife.', 'midlife'],
    ['Fasting in resistance-trained men', 'Fasting spares muscle in people who lift.', 'who lift'],
    ['Fasting in resistance-trained men', 'People lift their mood by fasting.', null],
    ['Collagen in mice', 'Other models of arthritis improve as well.', 'models of'],
    ['Yoga in antenatal women', 'After birth, yoga helped.', 'After birth'],
    ['Estrogen in postmenopausal women', 'Hormone therapy raised the risk.', 'Hormone therapy'],
    ['Estrogen in postmenopausal women', 'Estrogen raised the risk.', null],
    ['Egg counts of mallard ducks in animal studies', 'About that duck: animals differ.', 'animals'],
    ['A gene slows tumours in cell lines', 'The swelling was seen in mice as well.', 'mice'],
    ['A gene slows tumours in cell lines', 'The swelling was seen in women.', null],
  ])('should compare %j with %j', (title, text, expected) => {
    expect(told(title, text)).toBe(expected);
  });
});

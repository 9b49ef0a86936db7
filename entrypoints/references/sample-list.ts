/** The sample of the reference tool: real works, one pasted in each of the ways that lists come in. */
export const SAMPLE_LIST = `1. Schoenfeld BJ, Ogborn D, Krieger JW. Dose-response relationship between weekly resistance training volume and
increases in muscle mass: A systematic review and meta-analysis. J Sports Sci. 2017;35(11):1073-1082.
doi:10.1080/02640414.2016.1210197
2. Fiatarone MA, Marks EC, Ryan ND, Meredith CN, Lipsitz LA, Evans WJ. High-intensity strength training in
nonagenarians. Effects on skeletal muscle. JAMA. 1990;263(22):3029-3034. doi:10.1001/jama.1990.03440220053029
3. Estruch R, Ros E, Salas-Salvadó J, et al. Primary prevention of cardiovascular disease with a Mediterranean diet.
N Engl J Med. 2013;368(14):1279-1290. doi:10.1056/NEJMoa1200303
4. Kreider RB, Kalman DS, Antonio J, et al. International Society of Sports Nutrition position stand: safety and
efficacy of creatine supplementation in exercise, sport, and medicine. J Int Soc Sports Nutr. 2017;14:18.
doi:10.1186/s12970-017-0173-z
5. Hartmann H, Wirth K, Klusemann M. Analysis of the load on the knee joint and vertebral column with changes in
squatting depth and weight load. Sports Med. 2013;43(10):993-1008. doi:10.1007/s40279-013-0073-6
`;

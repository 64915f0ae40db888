/** Abbreviations that news ends with a full stop inside a sentence; single letters and "a.b." are known by their shape. */
export const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof rev hon fr sr jr st mt ft gen lt col sgt cpl maj capt cmdr adm sen sens rep reps gov govs supt insp
  det pres atty vs no nos vol fig approx est inc ltd co corp bros dept univ assn ave blvd rd
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo`.split(/\s+/),
);

package se.vagval.casework;

import se.vagval.kernel.Term;

/// Why a person cannot support themselves, in the wording of the national statistics. An unclear
/// cause calls for an inquiry.
@Term(sv = "försörjningshinder", source = "Socialstyrelsens statistik om ekonomiskt bistånd")
public enum Cause {
  UNEMPLOYED_WITH_INSUFFICIENT_BENEFIT,
  UNEMPLOYED_WITHOUT_BENEFIT,
  UNEMPLOYED_LANGUAGE,
  SICK,
  SOCIAL_REASONS,
  PARENTAL,
  WORKING_PART_TIME,
  WORKING_FULL_TIME,
  WAITING,
  UNCLEAR
}

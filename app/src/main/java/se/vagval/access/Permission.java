package se.vagval.access;

import static se.vagval.access.Permission.Given.to;
import static se.vagval.access.Relation.ANY;
import static se.vagval.access.Relation.NAMED_READER;
import static se.vagval.access.Relation.OWN_CASE;
import static se.vagval.access.Relation.OWN_CONTACT;
import static se.vagval.access.Relation.OWN_PROVIDER;
import static se.vagval.access.Relation.OWN_UNIT;
import static se.vagval.access.Relation.SELF;
import static se.vagval.access.Relation.UNIT_HAS_CASE;
import static se.vagval.access.Role.ADMINISTRATOR;
import static se.vagval.access.Role.AF_OFFICER;
import static se.vagval.access.Role.ANALYST;
import static se.vagval.access.Role.APPROVER;
import static se.vagval.access.Role.BOARD_CHAIR;
import static se.vagval.access.Role.CASEWORKER;
import static se.vagval.access.Role.COACH;
import static se.vagval.access.Role.FINANCE_OFFICER;
import static se.vagval.access.Role.FK_OFFICER;
import static se.vagval.access.Role.LOG_REVIEWER;
import static se.vagval.access.Role.PARTICIPANT;
import static se.vagval.access.Role.PROVIDER_ADMINISTRATOR;
import static se.vagval.access.Role.PROVIDER_STAFF;
import static se.vagval.access.Role.REGION_OFFICER;
import static se.vagval.access.Role.RESULT_OFFICER;
import static se.vagval.access.Role.TEAM_LEADER;
import static se.vagval.access.Role.VISITOR;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Everything that can be done, and the whole table of who may: a role, and how it must stand to
/// the thing. An administrator sees no person.
public enum Permission {
  /// Public pages. Those who sign in may see them too.
  READ_PUBLIC(everybody()),
  LIST_CASES(to(CASEWORKER, ANY), to(COACH, ANY), to(TEAM_LEADER, ANY)),
  OPEN_CASE(to(CASEWORKER, ANY)),
  /// The first contacts of one's units, and taking a new one.
  LIST_FIRST_CONTACTS(to(CASEWORKER, ANY), to(TEAM_LEADER, ANY)),
  /// Reads one and notes what happens, to its way out.
  FOLLOW_FIRST_CONTACT(
      to(CASEWORKER, OWN_UNIT), to(CASEWORKER, OWN_CONTACT), to(TEAM_LEADER, OWN_UNIT)),
  /// Employers and associations that offer something, with what was agreed.
  KEEP_EMPLOYERS(to(CASEWORKER, ANY), to(TEAM_LEADER, ANY)),
  READ_CASE(
      to(CASEWORKER, OWN_UNIT),
      to(CASEWORKER, OWN_CASE),
      to(CASEWORKER, NAMED_READER),
      to(COACH, OWN_UNIT),
      to(COACH, NAMED_READER),
      to(TEAM_LEADER, OWN_UNIT)),
  /// That there is a case, and its number; also when the person in it is protected.
  READ_CASE_HEAD(
      to(CASEWORKER, UNIT_HAS_CASE),
      to(CASEWORKER, OWN_CASE),
      to(CASEWORKER, NAMED_READER),
      to(COACH, UNIT_HAS_CASE),
      to(COACH, NAMED_READER),
      to(TEAM_LEADER, UNIT_HAS_CASE)),
  WRITE_JOURNAL(to(CASEWORKER, OWN_UNIT), to(CASEWORKER, OWN_CASE), to(COACH, OWN_UNIT)),
  /// Household and cause of assistance.
  CHANGE_CASE(to(CASEWORKER, OWN_CASE)),
  CLOSE_CASE(to(CASEWORKER, OWN_CASE)),
  /// Whoever was responsible for a closed case of somebody protected has no right to it any more.
  OPEN_CASE_AGAIN(
      to(CASEWORKER, OWN_CASE), to(CASEWORKER, NAMED_READER), to(TEAM_LEADER, OWN_UNIT)),
  /// Marks a person as protected, lifts the mark, and writes down what the person is called by
  /// others.
  PROTECT_PERSON(to(CASEWORKER, OWN_CASE)),
  /// Says whether somebody of the same name is a protected person, entered anew.
  TELL_SAME_PERSON(to(CASEWORKER, OWN_CASE), to(CASEWORKER, NAMED_READER)),
  /// Who a protected person is: the right name and number, for a letter to that person.
  KNOW_PROTECTED_PERSON(
      to(PARTICIPANT, SELF),
      to(CASEWORKER, OWN_CASE),
      to(CASEWORKER, NAMED_READER),
      to(COACH, NAMED_READER)),
  /// Everything that is kept about the person, on paper or as a file, for the person to have.
  HAND_OUT_EXTRACT(to(CASEWORKER, OWN_CASE)),
  READ_OWN_EXTRACT(to(PARTICIPANT, SELF)),
  /// Puts right what is kept about the person, and answers who says that something is wrong.
  CORRECT_PERSON(to(CASEWORKER, OWN_CASE)),
  ASK_CORRECTION(to(PARTICIPANT, SELF)),
  /// What the person thinks, in the journal of their own case and in their words.
  WRITE_OWN_REMARK(to(PARTICIPANT, SELF)),
  /// What other authorities may see: the person says yes and takes it back.
  GIVE_OWN_CONSENT(to(PARTICIPANT, SELF)),
  READ_CONSENTS(readersOfCases()),
  /// Writes down what the person said or signed.
  RECORD_CONSENT(to(CASEWORKER, OWN_CASE)),
  /// Asks the caseworker of a person, whom the officer names, and lists what was asked. It is no
  /// right to know whether there is a case.
  START_CONTACT(to(AF_OFFICER, ANY), to(FK_OFFICER, ANY), to(REGION_OFFICER, ANY)),
  /// One that the officer started; of the case, what the person has consented to.
  READ_CONTACT(
      to(AF_OFFICER, OWN_CONTACT), to(FK_OFFICER, OWN_CONTACT), to(REGION_OFFICER, OWN_CONTACT)),
  READ_CASE_CONTACTS(readersOfCases()),
  /// Notes what was said with another authority, and on what basis.
  KEEP_DIALOGUE(to(CASEWORKER, OWN_CASE)),
  /// Joint meetings about oneself: when, where, with whom, and what was agreed.
  READ_OWN_MEETINGS(to(PARTICIPANT, SELF)),
  /// Routines agreed with other authorities; nothing of a person.
  READ_ROUTINES(to(CASEWORKER, ANY), to(COACH, ANY), to(TEAM_LEADER, ANY)),
  KEEP_ROUTINES(to(TEAM_LEADER, ANY)),
  ANSWER_CONTACT(to(CASEWORKER, OWN_CASE)),
  /// Names who reads a protected person's file; it is no right to read it oneself.
  NAME_READERS(to(TEAM_LEADER, UNIT_HAS_CASE)),
  /// How the unit's cases are divided among its caseworkers.
  SEE_LOAD(to(TEAM_LEADER, ANY)),
  /// Gives a case to another caseworker of the unit; also of somebody protected, whose file the
  /// leader cannot open.
  HAND_OVER_CASE(to(TEAM_LEADER, UNIT_HAS_CASE)),
  MAP_PERSON(to(CASEWORKER, OWN_CASE)),
  /// Finds out whether the state comes first, and says why the municipality acts all the same.
  CHECK_STATE_FIRST(to(CASEWORKER, OWN_CASE)),
  /// What a provider found of the person's ability to work: data on health, which no coach and no
  /// provider sees here.
  READ_ABILITY(
      to(CASEWORKER, OWN_UNIT),
      to(CASEWORKER, OWN_CASE),
      to(CASEWORKER, NAMED_READER),
      to(TEAM_LEADER, OWN_UNIT)),
  /// Orders an assessment of it, registers the report and concludes.
  KEEP_ABILITY(to(CASEWORKER, OWN_CASE)),
  READ_OWN_ABILITY(to(PARTICIPANT, SELF)),
  /// What the person is asked to do to find work, followed up month by month.
  FOLLOW_JOB_SEARCH(to(CASEWORKER, OWN_CASE)),
  /// One's own log of jobs sought.
  KEEP_OWN_JOB_SEARCH(to(PARTICIPANT, SELF)),
  DECIDE_CHECK(to(CASEWORKER, OWN_CASE), to(TEAM_LEADER, OWN_UNIT)),
  /// Decides on checks that the delegation order gives to the leader, and sends proposals back.
  DECIDE_FOR_UNIT(to(TEAM_LEADER, OWN_UNIT)),
  /// Notes that the person got a decision, corrects it, sees to an appeal.
  FOLLOW_DECISION(to(CASEWORKER, OWN_CASE)),
  /// Writes the individual plan and the week, signs, and follows up.
  KEEP_PLAN(to(CASEWORKER, OWN_CASE)),
  LIST_PLAN_FOLLOW_UPS(to(CASEWORKER, ANY)),
  READ_PLAN(readersOfCases()),
  /// Notes what came of looking at a case together.
  REVIEW_CASE(to(CASEWORKER, OWN_CASE), to(TEAM_LEADER, OWN_UNIT)),
  /// The unit's record of its own supervision, which names no person.
  KEEP_SUPERVISION(to(TEAM_LEADER, ANY)),
  /// Reads one's own plan and week, says what one thinks of it, and what has come of one's steps.
  KEEP_OWN_PLAN(to(PARTICIPANT, SELF)),
  KEEP_OWN_CALENDAR(to(PARTICIPANT, ANY), to(CASEWORKER, ANY), to(COACH, ANY)),
  READ_OWN_PATH(to(PARTICIPANT, SELF)),
  /// Who has read the cases about oneself, by role and unit.
  READ_OWN_LOG(to(PARTICIPANT, ANY)),
  CHOOSE_PROVIDER(to(PARTICIPANT, SELF)),
  /// The receipt of a choice, with what the person was shown.
  READ_CHOICE(readersOfCases(to(PARTICIPANT, SELF))),
  /// Also the letters: a decision is read by the person and by the unit.
  READ_DECISION(readersOfCases(to(PARTICIPANT, SELF))),
  LIST_OWN_PARTICIPANTS(to(PROVIDER_STAFF, ANY)),
  /// Who somebody at the provider is, and how far they have come. Its staff know that while the
  /// person is there and shortly after.
  READ_PARTICIPANT(to(PROVIDER_STAFF, OWN_PROVIDER)),
  START_PLACEMENT(to(PROVIDER_STAFF, OWN_PROVIDER)),
  END_PLACEMENT(to(PROVIDER_STAFF, OWN_PROVIDER), to(CASEWORKER, OWN_CASE)),
  PAUSE_PLACEMENT(to(PROVIDER_STAFF, OWN_PROVIDER), to(CASEWORKER, OWN_CASE)),
  REPORT_ATTENDANCE(to(PROVIDER_STAFF, OWN_PROVIDER)),
  /// The planned days are part of the agreement: the provider reads them and never writes them.
  PLAN_SCHEDULE(to(CASEWORKER, OWN_CASE)),
  READ_ATTENDANCE(readersOfCases(to(PROVIDER_STAFF, OWN_PROVIDER), to(PARTICIPANT, SELF))),
  /// Why somebody was away: data on health, which no provider sees.
  READ_ABSENCE_REASON(
      to(CASEWORKER, OWN_UNIT),
      to(CASEWORKER, OWN_CASE),
      to(CASEWORKER, NAMED_READER),
      to(TEAM_LEADER, OWN_UNIT),
      to(PARTICIPANT, SELF)),
  ASSESS_ABSENCE(to(CASEWORKER, OWN_CASE)),
  CLAIM_RESULT(to(PROVIDER_STAFF, OWN_PROVIDER)),
  DECIDE_CLAIM(to(RESULT_OFFICER, ANY)),
  /// The file that a provider sent. Of a protected person it also needs [#KNOW_PROTECTED_PERSON].
  READ_EVIDENCE(to(RESULT_OFFICER, ANY), to(CASEWORKER, OWN_CASE), to(CASEWORKER, NAMED_READER)),
  FOLLOW_UP_RESULT(to(RESULT_OFFICER, ANY)),
  READ_RUNS(to(FINANCE_OFFICER, ANY), to(APPROVER, ANY)),
  PREPARE_RUN(to(FINANCE_OFFICER, ANY)),
  /// That nobody approves what they prepared is a rule of the run itself, and of the database.
  APPROVE_RUN(to(APPROVER, ANY), to(FINANCE_OFFICER, ANY)),
  /// Whose statements the list shows is narrowed to what [#READ_STATEMENT] gives.
  LIST_STATEMENTS(
      to(PROVIDER_STAFF, ANY),
      to(PROVIDER_ADMINISTRATOR, ANY),
      to(FINANCE_OFFICER, ANY),
      to(APPROVER, ANY)),
  READ_STATEMENT(
      to(PROVIDER_STAFF, OWN_PROVIDER),
      to(PROVIDER_ADMINISTRATOR, OWN_PROVIDER),
      to(FINANCE_OFFICER, ANY),
      to(APPROVER, ANY)),
  /// What a case's checks hold and have paid, in kronor.
  READ_CHECK_MONEY(readersOfCases()),
  READ_STATISTICS(
      to(ANALYST, ANY),
      to(BOARD_CHAIR, ANY),
      to(FINANCE_OFFICER, ANY),
      to(TEAM_LEADER, ANY),
      to(COACH, ANY),
      to(CASEWORKER, ANY)),
  /// Brings in what another system paid, and takes a whole import back.
  IMPORT_REGISTER(to(TEAM_LEADER, ANY)),
  REVIEW_LOG(to(LOG_REVIEWER, ANY)),
  /// Where oneself is signed in, and ending it.
  READ_OWN_SESSIONS(signedIn()),
  /// Sees case numbers and no person. That nobody approves what they prepared is a rule of the list
  /// itself, and of the database.
  DESTROY_DATA(to(ADMINISTRATOR, ANY)),
  MANAGE_ACCESS(to(ADMINISTRATOR, ANY)),
  /// Gives and ends the one role of a provider's staff; for which provider, the list itself knows.
  MANAGE_OWN_STAFF(to(PROVIDER_ADMINISTRATOR, ANY));

  /// One line of the table.
  ///
  /// @param role who
  /// @param relation how they must stand to the thing
  public record Given(Role role, Relation relation) {

    static Given to(Role role, Relation relation) {
      return new Given(role, relation);
    }
  }

  private final List<Given> given;

  Permission(Given... given) {
    this.given = Arrays.stream(given).toList();
  }

  public List<Given> given() {
    return given;
  }

  /// Those who read a case, and some more.
  private static Given[] readersOfCases(Given... more) {
    return Stream.concat(READ_CASE.given.stream(), Arrays.stream(more)).toArray(Given[]::new);
  }

  private static Given[] everybody() {
    return Arrays.stream(Role.values()).map(role -> to(role, ANY)).toArray(Given[]::new);
  }

  private static Given[] signedIn() {
    return Arrays.stream(everybody()).filter(line -> line.role() != VISITOR).toArray(Given[]::new);
  }
}

package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.demo.DemoPeople;
import se.vagval.profiles.LevelRow;

/// Writes a case: person, household, cause, journal and mapping; and the account of a participant
/// that one can be.
final class WriteCase {

  /// What the rest of the journey hangs on.
  record Written(UUID id, UUID household, Mapped mapping, UUID caseworker, String cause) {}

  /// A mapping with what it advises for the first check.
  record Mapped(UUID id, LevelRow advised, MappingAnswers answers) {}

  private static final String MIDWAY = "02:midway";
  private static final List<String> CAUSES =
      List.of(
          "UNEMPLOYED_WITHOUT_BENEFIT",
          "UNEMPLOYED_WITHOUT_BENEFIT",
          "UNEMPLOYED_WITHOUT_BENEFIT",
          "UNEMPLOYED_LANGUAGE",
          "UNEMPLOYED_LANGUAGE",
          "UNEMPLOYED_WITH_INSUFFICIENT_BENEFIT",
          "SICK",
          "WORKING_PART_TIME",
          "UNCLEAR");
  private static final int DEVIATING = 9;
  private static final int WITH_FILE = 20;
  private static final int FIRST_HOUSEHOLD = 20_000;
  private static final int OF_THOUSAND_PROTECTED = 4;

  private final Story.Place place;
  private final Rows rows;
  private final WriteHome home;
  private final WriteProgress progress;
  private final WriteClosing closings;
  private final People people;
  private final Chance chance;
  private final Chance files;
  private int written;
  private boolean hasProtected;

  WriteCase(Story.Place place, People people, Rows rows) {
    this.place = place;
    this.rows = rows;
    this.home = new WriteHome(place, rows);
    this.progress = new WriteProgress(place, rows);
    this.closings = new WriteClosing(place, rows);
    this.people = people;
    this.chance = new Chance(place.town().id() + " cases");
    this.files = new Chance(place.town().id() + " files");
  }

  Written write(Journey journey, UUID caseworker, String number) {
    var id = chance.id();
    var household = chance.id();
    var person = journey.person();
    var hidden = isProtected(journey, caseworker);
    people.write(person, hidden ? "SECRECY_MARK" : null, rows);
    rows.add(Table.HOUSEHOLD, household, "H-%05d".formatted(FIRST_HOUSEHOLD + written++));
    rows.add(Table.HOUSEHOLD_MEMBER, household, person.id(), "ADULT", Town.from(journey.opened()));
    rows.add(
        Table.CASE,
        id,
        number,
        person.id(),
        household,
        place.staff().unitOf(caseworker),
        caseworker,
        journey.opened(),
        journey.closed());
    var cause = cause(journey, id, caseworker);
    journal(journey, id, caseworker);
    home.children(journey, household);
    if (MIDWAY.equals(journey.part())) {
      var partner = people.named("Vera", journey.person().family());
      people.write(partner, null, rows);
      home.partner(journey, household, partner);
    }
    account(journey, id);
    closings.write(journey, id, caseworker);
    return new Written(id, household, mapping(journey, id, caseworker), caseworker, cause);
  }

  /// An unclear one has been inquired into before the mapping is complete.
  private String cause(Journey journey, UUID caseId, UUID caseworker) {
    var cause = chance.one(CAUSES);
    rows.add(Table.CAUSE, caseId, cause, journey.opened(), caseworker);
    var mapped = journey.mapped();
    if (cause.equals("UNCLEAR") && mapped != null) {
      rows.add(Table.CAUSE, caseId, CAUSES.getFirst(), mapped, caseworker);
      home.inquiry(journey, caseId, caseworker, CAUSES.getFirst());
      return CAUSES.getFirst();
    }
    if (cause.equals("UNCLEAR")) {
      home.inquiry(journey, caseId, caseworker, null);
    }
    return cause;
  }

  /// A few by chance, and always one whom the caseworker that one can be is responsible for.
  private boolean isProtected(Journey journey, UUID caseworker) {
    var byChance = chance.between(1, 1000) <= OF_THOUSAND_PROTECTED;
    if (journey.part() != null) {
      return false;
    }
    var first =
        !hasProtected
            && journey.isOpen()
            && caseworker.equals(place.staff().caseworkers().getFirst());
    hasProtected |= first;
    return byChance || first;
  }

  private Mapped mapping(Journey journey, UUID caseId, UUID caseworker) {
    var id = chance.id();
    var mapped = journey.mapped();
    rows.add(
        Table.MAPPING,
        id,
        caseId,
        journey.mappingStarted(),
        caseworker,
        mapped,
        mapped == null ? null : caseworker);
    var ladder = place.profile().levelsOn(place.today()).rows();
    var level =
        journey.checks().isEmpty()
            ? ladder.get(2)
            : advised(journey.checks().getFirst().level(), ladder);
    var answers = MappingAnswers.leadingTo(level, ladder, chance);
    var sections = answers.sections(chance);
    sections.entrySet().stream()
        .limit(mapped == null ? chance.between(0, 3) : sections.size())
        .forEach(section ->
            rows.add(
                Table.SECTION,
                id,
                section.getKey(),
                Json.object(section.getValue()),
                Town.at(journey.mappingStarted(), 14),
                caseworker));
    if (mapped != null) {
      progress.write(caseId, caseworker, mapped, journey.closed());
    }
    return new Mapped(id, level, answers);
  }

  /// Now and then a level below the one decided.
  private LevelRow advised(LevelRow decided, List<LevelRow> ladder) {
    return decided.level() > 1 && chance.percent(DEVIATING)
        ? ladder.get(decided.level() - 2)
        : decided;
  }

  /// A few entries, the more the longer the case has been open.
  private void journal(Journey journey, UUID caseId, UUID caseworker) {
    var closed = journey.closed();
    var end = closed == null ? place.today() : closed;
    for (var day = journey.opened().plusDays(chance.between(0, 9));
        day.isBefore(end);
        day = day.plusDays(chance.between(25, 80))) {
      entry(caseId, Chance.weekday(day), end, caseworker);
    }
  }

  private void entry(UUID caseId, LocalDate day, LocalDate end, UUID caseworker) {
    if (day.isAfter(end)) {
      return;
    }
    var kind = chance.one(List.of("NOTE", "MEETING", "CONTACT", "OWN_WORDS"));
    var entry = chance.id();
    rows.add(
        Table.JOURNAL,
        entry,
        caseId,
        kind,
        day,
        Words.said("journal-" + kind, chance),
        Town.at(day, 15),
        caseworker);
    if (kind.equals("CONTACT") && files.percent(WITH_FILE)) {
      rows.add(
          Table.JOURNAL_ATTACHMENT,
          files.id(),
          entry,
          caseId,
          0,
          "svar-%s.pdf".formatted(day),
          "application/pdf",
          Evidence.made().pdf());
    }
  }

  private void account(Journey journey, UUID caseId) {
    var part = journey.part();
    if (part != null) {
      var id = chance.id();
      var person = journey.person();
      @Nullable UUID none = null;
      rows.add(Table.ACCOUNT, id, person.name(), "", DemoPeople.SUBJECT + part, person.id());
      rows.add(
          Table.GRANT,
          chance.id(),
          id,
          Role.PARTICIPANT.name(),
          none,
          none,
          Town.from(journey.opened()),
          Town.at(journey.opened(), 10),
          none,
          none,
          none);
      home.remark(journey, caseId, id);
    }
  }
}

package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.demo.fill.Journey.Check;
import se.vagval.demo.fill.Journey.Stay;

/// Writes a decision with its check, and the choices and placements on it.
final class WriteCheck {

  /// A decision that was made, and the check that it gave.
  record Given(
      Journey journey, WriteCase.Written written, Check check, UUID decision, UUID voucher) {}

  private static final String RULE = "LEV-01";
  private static final String MEASURED_AGAIN =
      """
      {"isMeasuredAgain": true, "isChanged": false, "isSettled": false, "isUsedUp": false, "isClaimed": false,
       "isSupplement": false, "place": "HELD"}\
      """;
  private static final String RECEIPT_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Story.Place place;
  private final WriteAssistance assistance;
  private final Rows rows;
  private final WriteStay stays;
  private final WriteAfterwards afterwards;
  private final Chance chance;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  WriteCheck(Story.Place place, WriteAssistance assistance, Rows rows) {
    this.place = place;
    this.assistance = assistance;
    this.rows = rows;
    this.stays = new WriteStay(place, rows);
    this.afterwards = new WriteAfterwards(place, rows);
    this.chance = new Chance(place.town().id() + " checks");
  }

  /// @return what the decision gave
  Given write(Journey journey, WriteCase.Written written, Check check) {
    var decision = decision(written, check, basis(journey, written, check));
    afterwards.write(written, decision, check.decided());
    assistance.right(decision, written.id(), check.decided());
    var given = new Given(journey, written, check, decision, chance.id());
    give(Table.VOUCHER, given, check.decided());
    var kind = "FIRST";
    for (var stay : check.stays()) {
      choose(journey, written, check, given.voucher(), stay, kind);
      kind = "CHANGE";
    }
    return given;
  }

  /// A new assessment, which ends the earlier check that day and gives another from the next.
  void writeAnew(Given earlier, Check check, String why) {
    var written = earlier.written();
    var decision = decision(written, check, basis(earlier.journey(), written, check));
    assistance.right(decision, written.id(), check.decided());
    rows.add(
        Table.SUCCESSION,
        decision,
        earlier.voucher(),
        written.id(),
        earlier.journey().person().id(),
        "NEW_ASSESSMENT",
        check.decided(),
        why,
        "CHK-03",
        3,
        MEASURED_AGAIN,
        check.decided(),
        Town.at(check.decided(), 13),
        decides(written, check));
    var given = new Given(earlier.journey(), written, check, decision, chance.id());
    give(Table.VOUCHER_AFTER, given, check.decided().plusDays(1));
  }

  private void give(Table table, Given given, LocalDate from) {
    var check = given.check();
    var amount = check.level().amount();
    rows.add(
        table,
        given.voucher(),
        given.decision(),
        given.written().id(),
        given.journey().person().id(),
        amount.ore(),
        check.plannedDays(),
        Json.object(place.profile().terms(amount, check.plannedDays())),
        place.profile().check().exclusive(),
        "[%s,%s)"
            .formatted(from, check.decided().plusMonths(place.profile().check().validMonths())));
  }

  /// The next decision's number of that year.
  String number(int year) {
    return "B-%d-%d".formatted(year, numbers.merge(year, 1, Integer::sum));
  }

  /// The first check rests on the mapping that is written, later ones on answers of their own.
  private WriteCase.Mapped basis(Journey journey, WriteCase.Written written, Check check) {
    var mapping = written.mapping();
    var ladder = place.profile().levelsOn(place.today()).rows();
    return check.equals(journey.checks().getFirst())
        ? mapping
        : new WriteCase.Mapped(
            mapping.id(), check.level(), MappingAnswers.leadingTo(check.level(), ladder, chance));
  }

  private UUID decision(WriteCase.Written written, Check check, WriteCase.Mapped basis) {
    var id = chance.id();
    var advised = basis.advised();
    rows.add(
        Table.DECISION,
        id,
        number(check.decided().getYear()),
        written.id(),
        basis.id(),
        check.decided(),
        Town.at(check.decided(), 13),
        decides(written, check),
        advised.level(),
        check.level().level(),
        check.level().months().toDecimal(),
        check.level().amount().ore(),
        advised.equals(check.level()) ? null : Words.said("deviation", chance),
        Words.said("reasons", chance),
        RULE,
        1,
        basis.answers().factsJson(),
        place.town().profile(),
        place.profile().lawOn(check.decided()).text(),
        place.profile().delegationOn(check.decided()).text(),
        place.profile().deviation().levelsUp(),
        place.profile().deviation().levelsDown());
    return id;
  }

  /// What the delegation order does not give to caseworkers, the leader decides.
  private UUID decides(WriteCase.Written written, Check check) {
    var most = place.profile().delegationOn(check.decided()).caseworker();
    return check.level().amount().compareTo(most) > 0
        ? place.staff().leader()
        : written.caseworker();
  }

  private void choose(
      Journey journey,
      WriteCase.Written written,
      Check check,
      UUID voucher,
      Stay stay,
      String kind) {
    var id = chance.id();
    rows.add(
        Table.CHOICE,
        id,
        receipt(stay.chosen(), id),
        voucher,
        written.id(),
        journey.person().id(),
        stay.offer().provider().id(),
        stay.offer().id(),
        kind,
        place.shown(stay.chosen()),
        stay.chosen(),
        Town.at(stay.chosen(), 11),
        written.caseworker());
    var start = stay.start();
    if (start != null) {
      stays.write(new WriteStay.Whose(journey, written, check, voucher, id), stay, start);
    }
  }

  private static String receipt(LocalDate day, UUID choice) {
    var letters = new StringBuilder();
    for (var at = 0; at < 5; at++) {
      letters.append(
          RECEIPT_LETTERS.charAt((int) ((choice.getLeastSignificantBits() >>> (5 * at)) & 31)));
    }
    return "V-%s-%s".formatted(day.toString().replaceFirst("-(..)-", "-$1"), letters);
  }
}

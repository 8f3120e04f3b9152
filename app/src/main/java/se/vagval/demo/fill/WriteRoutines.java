package se.vagval.demo.fill;

import java.time.LocalDate;
import java.util.List;

/// Writes the routines agreed with other authorities; the review of one is overdue.
final class WriteRoutines {

  /// @param months since it was written; each is reviewed after a year
  private record Agreed(String partner, String step, int months, String title, String text) {}

  private static final List<Agreed> AGREED =
      List.of(
          new Agreed(
              "AF",
              "STATE_CHECK_WORK",
              5,
              "När Arbetsförmedlingens insatser är uttömda",
              "Ring den gemensamma linjen.\nArbetsförmedlingen svarar inom fem arbetsdagar, med vad"
                  + " som är prövat och varför inget mer finns.\nAnteckna namn, datum och skäl."),
          new Agreed(
              "FK",
              "STATE_CHECK_HEALTH",
              13,
              "Underlag till en ansökan hos Försäkringskassan",
              "Skicka underlaget först när personen har samtyckt.\nFörsäkringskassan bekräftar inom"
                  + " en vecka och säger vad som fattas."),
          new Agreed(
              "AF",
              "JOINT_MEETING",
              2,
              "Gemensamma möten hålls på måndagar",
              "Boka en tid i den gemensamma kalendern, minst en vecka före.\nArbetsförmedlingen"
                  + " kommer om personen har sagt ja. Personen får kallelsen i klartext."),
          new Agreed(
              "OTHER",
              "HANDOVER",
              4,
              "När ett ärende byter handläggare",
              "Den som lämnar ringer personen före bytet.\nDen som tar emot bokar ett möte inom tio"
                  + " dagar och läser planen först."),
          new Agreed(
              "AF",
              "CONSULTATION",
              3,
              "Samråd före beslut om insats",
              "Fråga om Arbetsförmedlingen planerar något de närmaste tre månaderna.\nSvaret"
                  + " antecknas i ärendet före beslutet."));

  private static final int REVIEWED_AFTER = 12;

  private WriteRoutines() {}

  private static String theirs(String partner) {
    return switch (partner) {
      case "AF" -> "Sektionschef, Arbetsförmedlingen";
      case "FK" -> "Enhetschef, Försäkringskassan";
      default -> "Verksamhetschef";
    };
  }

  static void write(Story.Place place, Rows rows) {
    var chance = new Chance(place.town().id() + " routines");
    var leader = place.staff().leader();
    for (var one : AGREED) {
      var id = chance.id();
      LocalDate from = place.today().minusMonths(one.months());
      rows.add(Table.ROUTINE, id, one.partner(), one.step(), Town.at(from, 9), leader);
      rows.add(
          Table.ROUTINE_VERSION,
          id,
          1,
          one.title(),
          one.text(),
          "Enhetschef",
          theirs(one.partner()),
          from,
          from.plusMonths(REVIEWED_AFTER),
          Town.at(from, 9),
          leader);
    }
  }
}

package se.vagval.casework.extracting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.vagval.casework.Languages;
import se.vagval.kernel.Money;
import se.vagval.web.Text;

/// How a value of the extract is told on the page. What has no words of its own stands as the
/// database has it; the file has all of it so.
public final class Told {

  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String MOMENT = DAY + " \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d(:\\d\\d)?";
  private static final String DAYS = "\\[" + DAY + ",(" + DAY + ")?\\)";

  private static final DateTimeFormatter KEPT =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "Z")
          .optionalEnd()
          .toFormatter();

  /// Columns with codes that the service has words for, in any table or in one, by the key of those
  /// words.
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("cause", "casework.cause"),
          Map.entry("found_cause", "casework.cause"),
          Map.entry("authority", "casework.authority"),
          Map.entry("way", "casework.consent.way"),
          Map.entry("part", "casework.part"),
          Map.entry("parts", "casework.shared"),
          Map.entry("protected_as", "casework.protection.kind"),
          Map.entry("presence", "attendance.presence"),
          Map.entry("attendance.mark.reason", "attendance.reason"),
          Map.entry("attendance.mark_before.reason", "attendance.reason"),
          Map.entry("target_group", "casework.group"),
          Map.entry("came_by", "casework.entrance.came-by"),
          Map.entry("way_out", "casework.entrance.way-out"),
          Map.entry("sent_to", "casework.entrance.sent-to"),
          Map.entry("section", "assessment.section"),
          Map.entry("assessment.job_sought.how", "assessment.job.how"),
          Map.entry("assessment.fk_basis.benefit", "assessment.fk-basis.benefit"),
          Map.entry("given_way", "assessment.event.detail"),
          Map.entry("came_of", "assessment.job.came-of"),
          Map.entry("assessment.job_month.verdict", "assessment.job.verdict"),
          Map.entry("next_step", "coordination.next"),
          Map.entry("partner", "coordination.partner"),
          Map.entry("basis", "coordination.basis"),
          Map.entry("basis_part", "casework.shared"),
          Map.entry("casework.journal_entry.kind", "casework.journal.kind"),
          Map.entry("casework.protection_change.kind", "casework.protection.kind"),
          Map.entry("casework.person_correction.field", "casework.correct.field"),
          Map.entry("casework.correction_request.outcome", "casework.answer.outcome"),
          Map.entry("coordination.contact.reason", "coordination.reason"),
          Map.entry(
              "coordination.meeting_consent_answer.answer", "coordination.meeting-consent.said"),
          Map.entry("remuneration.ledger_entry.kind", "casework.extract.pay"),
          Map.entry("remuneration.run_line.kind", "casework.extract.pay"),
          Map.entry("remuneration.run_held.reason", "casework.extract.held"),
          Map.entry("statistics.decision_register.cause", "casework.extract.register-cause"),
          Map.entry("statistics.register_activity.activity", "casework.extract.activity"),
          Map.entry("said", "plan.answer.said"),
          Map.entry("step_state", "plan.state"),
          Map.entry("occupied_by", "plan.occupation"),
          Map.entry("sfi_path", "plan.sfi.path"));

  private Told() {}

  public static String of(String table, String column, String value, Text text) {
    var words = CODES.getOrDefault(table + "." + column, CODES.getOrDefault(column, ""));
    return words.isEmpty() ? plain(column, value, text) : codes(words, value, text);
  }

  private static String plain(String column, String value, Text text) {
    if (column.endsWith("_ore")) {
      return text.money(Money.ofOre(Long.parseLong(value)));
    }
    return switch (column) {
      case "language" -> Languages.name(value, text);
      case "month" -> month(value, text);
      case "text", "message", "answer", "reason", "reasons", "wants", "next_act", "words" -> value;
      default -> byItsForm(value, text);
    };
  }

  private static String month(String value, Text text) {
    return value.matches(DAY) ? text.month(YearMonth.from(LocalDate.parse(value))) : value;
  }

  /// Whether it is a record of its own, which only the curious open.
  public static boolean isRecord(String value) {
    return value.startsWith("{\"") || value.startsWith("[{");
  }

  private static String codes(String key, String value, Text text) {
    return Arrays.stream(value.replaceAll("[{}]", "").split(","))
        .filter(code -> !code.isEmpty())
        .map(code -> text.t(key + "." + code))
        .collect(Collectors.joining(", "));
  }

  private static String byItsForm(String value, Text text) {
    if (value.matches(DAY)) {
      return text.date(LocalDate.parse(value));
    }
    if (value.matches(MOMENT)) {
      return text.moment(OffsetDateTime.parse(value, KEPT).toInstant());
    }
    if (value.matches(DAYS)) {
      return days(value.substring(1, value.length() - 1).split(","), text);
    }
    return value.equals("true") || value.equals("false")
        ? text.t("casework.extract.value." + value)
        : value;
  }

  private static String days(String[] ends, Text text) {
    var from = LocalDate.parse(ends[0]);
    return ends.length == 1
        ? text.t("casework.extract.value.from", from)
        : text.t("casework.extract.value.from-until", from, LocalDate.parse(ends[1]).minusDays(1));
  }
}

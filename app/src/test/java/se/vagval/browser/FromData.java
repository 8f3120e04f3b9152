package se.vagval.browser;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Addresses that no list leads straight to, found in the demonstration's data.
final class FromData {

  private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

  private static final String AN_ABSENCE =
      """
      select '/attendance/placements/' || m.placement_id || '/absences/' || m.day
      from attendance.mark m
      join choice.placement p on p.id = m.placement_id
      join casework.case_file c on c.id = p.case_id
      join access.account a on a.id = c.responsible_id and a.name = 'Karin Björkvidja'
      where m.presence = 'ABSENT'
      order by m.day desc limit 1
      """;

  private static final String A_CLAIM =
      """
      select '/outcomes/placements/' || p.id || '/claim'
      from choice.placement p join providers.provider o on o.id = p.provider_id
      where o.name = 'Norrgläntan Arbete' and p.last_day >= p.start_day
        and not exists (select from outcomes.claim c where c.placement_id = p.id)
        and not exists (select from choice.placement l
          where l.voucher_id = p.voucher_id and l.start_day > p.start_day)
      order by p.last_day desc limit 1
      """;

  private static final String A_PROTECTED_CASE =
      """
      select '/casework/cases/' || c.id
      from casework.case_file c
      join casework.person p on p.id = c.person_id
      join access.role_grant g on g.unit_id = c.unit_id
      join access.account a on a.id = g.account_id and a.name = 'Gunilla Tärnvik'
      where p.protected_as is not null
      order by c.opened_on desc limit 1
      """;

  /// What, from which table `t` and on what condition, of a case `c` of that caseworker.
  private static final String OF_KARIN =
      """
      select %s from %s
      join casework.case_file c on c.id = t.case_id
      join access.account a on a.id = c.responsible_id and a.name = 'Karin Björkvidja'
      where %s
      limit 1
      """;

  private static final String NAMESAKES =
      OF_KARIN.formatted(
          "'/casework/cases/' || c.id || '/same-person'",
          "(select id as case_id from casework.case_file) t",
          """
          c.closed_on is null and exists (select from casework.person p
            join casework.person o on o.name_key = p.name_key and o.id <> p.id and o.protected_as is null
            where p.id = c.person_id and p.protected_as is not null)
          """);

  private static final String RAISED =
      OF_KARIN.formatted(
          "'/casework/cases/' || c.id",
          "assessment.decision_event t",
          """
          t.detail = 'GRANTED'
          and not exists (select from assessment.succession s where s.case_id = c.id)
          """);

  /// Of a decision that a court changed, where another gives as much.
  private static final String ALREADY_GIVEN =
      OF_KARIN.formatted(
          "'/assessment/cases/' || c.id || '/already-given/' || t.decision_id",
          "assessment.decision_event t",
          """
          t.detail = 'GRANTED' and exists (select from assessment.succession s where s.case_id = c.id)
          """);

  private static final String ENDED =
      OF_KARIN.formatted(
          "'/casework/cases/' || c.id", "assessment.check_ended t", "t.number is not null");

  private static final String END =
      OF_KARIN.formatted(
          "'/assessment/decisions/' || t.id", "assessment.check_ended t", "t.number is not null");

  private static final String UNDELIVERED =
      OF_KARIN.formatted(
          "'/assessment/decisions/' || t.id",
          "assessment.decision t",
          """
          c.closed_on is null and not exists (select from assessment.decision_event e
            where e.decision_id = t.id and e.kind = 'DELIVERED')
          """);

  private static final String A_DRAFT =
      OF_KARIN.formatted("'/plan/cases/' || c.id", "plan.draft t", "c.closed_on is null");

  private static final String MEETINGS =
      OF_KARIN.formatted(
          "'/coordination/cases/' || c.id || '/meetings'",
          "coordination.joint_meeting t",
          "t.replaces is not null");

  /// One in which nothing has to be settled first.
  private static final String CLOSABLE =
      """
      select '/casework/cases/' || c.id from casework.case_file c
      join access.account a on a.id = c.responsible_id and a.name = 'Karin Björkvidja'
      where c.closed_on is null
        and not exists (select from assessment.decision t where t.case_id = c.id)
        and not exists (select from assessment.proposal t where t.case_id = c.id)
        and not exists (select from assessment.ability_order t where t.case_id = c.id)
        and not exists (select from coordination.joint_meeting t where t.case_id = c.id)
        and not exists (select from coordination.contact t where t.case_id = c.id)
        and not exists (select from casework.journal_entry t where t.case_id = c.id and t.kind = 'REMARK')
        and not exists (select from casework.correction_request t where t.person_id = c.person_id)
      limit 1
      """;

  private static final String CLOSED =
      """
      select '/casework/cases/' || c.id from casework.case_closing t
      join casework.case_file c on c.id = t.case_id
      join access.role_grant g on g.unit_id = c.unit_id
      join access.account a on a.id = g.account_id and a.name = 'Gunilla Tärnvik'
      where c.closed_on is not null
        and not exists (select from casework.case_file o where o.person_id = c.person_id and o.closed_on is null)
        and not exists (select from casework.person p where p.id = c.person_id and p.protected_as is not null)
      limit 1
      """;

  private static final String CONSENT =
      OF_KARIN.formatted(
          "'/coordination/cases/' || c.id || '/meeting-consents/' || t.id",
          "coordination.meeting_consent t",
          "true");

  private static final String REPORT =
      OF_KARIN.formatted(
          "'/assessment/cases/' || c.id || '/ability/' || t.order_id || '/file'",
          "assessment.ability_report t",
          "t.corrects is null");

  private static final String HOUSEHOLD =
      """
      select '/casework/cases/' || c.id || '/household'
      from casework.case_file c
      join access.account a on a.id = c.responsible_id and a.name = 'Karin Björkvidja'
      where c.closed_on is null and (select count(*) from casework.household_member m
        where m.household_id = c.household_id and m.part = 'ADULT') > 1
      limit 1
      """;

  private static final String A_HANDED_CONTACT =
      """
      select '/casework/entrance/' || f.id from casework.first_contact f
      join access.account a on a.id = f.handed_to and a.name = 'Karin Björkvidja'
      limit 1
      """;

  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry("absence", AN_ABSENCE),
          Map.entry("claim", A_CLAIM),
          Map.entry("closable", CLOSABLE),
          Map.entry("closed", CLOSED),
          Map.entry("protected", A_PROTECTED_CASE),
          Map.entry("namesakes", NAMESAKES),
          Map.entry("raised", RAISED),
          Map.entry("given", ALREADY_GIVEN),
          Map.entry("ended", ENDED),
          Map.entry("end", END),
          Map.entry("plan", A_DRAFT),
          Map.entry("meetings", MEETINGS),
          Map.entry("consent", CONSENT),
          Map.entry("report", REPORT),
          Map.entry("household", HOUSEHOLD),
          Map.entry("contact", A_HANDED_CONTACT),
          Map.entry("undelivered", UNDELIVERED));

  private FromData() {}

  /// The address with what its words in braces stand for.
  static String fill(String address, Browsing browsing) {
    return WORD.matcher(address)
        .replaceAll(word -> browsing.find(Objects.requireNonNull(QUERIES.get(word.group(1)))));
  }
}

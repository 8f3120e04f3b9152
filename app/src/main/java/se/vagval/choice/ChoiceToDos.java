package se.vagval.choice;

import static se.vagval.access.Role.CASEWORKER;
import static se.vagval.access.Role.COACH;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.casework.InMeasure;
import se.vagval.casework.ToDo;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class ChoiceToDos {

  private static final String KEY = "choice.to-do";

  /// A check that can be used and that nothing was chosen on.
  @Bean
  ToDo helpChoose() {
    return new ToDo(
        KEY,
        "CHOICE",
        70,
        Set.of(CASEWORKER, COACH),
        Permission.READ_CHOICE,
        """
        (exists (select from assessment.voucher v where v.case_id = c.id and v.held @> :today::date
          and not exists (select from choice.choice h where h.voucher_id = v.id)))
        """,
        "/casework/cases/{case}");
  }

  /// A provider was chosen, and nothing is started or agreed after four weeks.
  @Bean
  ToDo seeToStarts() {
    return new ToDo(
        KEY,
        "START",
        71,
        Set.of(CASEWORKER, COACH),
        Permission.READ_CHOICE,
        """
        (exists (select from (
            select h.voucher_id, h.chosen_at from choice.choice h
            where h.case_id = c.id and h.chosen_on < :today::date - 28
              and not exists (select from choice.placement p where p.choice_id = h.id
                and (p.last_day is null or p.last_day >= p.start_day))
            offset 0) h join assessment.voucher v on v.id = h.voucher_id
          where v.held @> :today::date
            and not exists (select from choice.choice l where l.voucher_id = h.voucher_id and l.chosen_at > h.chosen_at)))
        """,
        "/casework/cases/{case}");
  }

  @Bean
  InMeasure atProvider() {
    return new InMeasure(
        """
        (exists (select from choice.placement p where p.case_id = c.id and p.start_day <= :today::date
          and (p.last_day is null or p.last_day >= :today::date)))
        """);
  }
}

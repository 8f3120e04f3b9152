package se.vagval.remuneration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The module's entries in the main menu.
@Configuration(proxyBeanMethods = false)
class RemunerationMenu {

  private static final String RUNS = "remuneration.menu.runs";
  private static final String STATEMENTS = "remuneration.menu.statements";
  private static final String COMMITMENTS = "remuneration.menu.commitments";

  @Bean
  MenuEntry runsForFinance() {
    return new MenuEntry(Role.FINANCE_OFFICER, RUNS, "/remuneration/runs", 10);
  }

  @Bean
  MenuEntry runsForApprovers() {
    return new MenuEntry(Role.APPROVER, RUNS, "/remuneration/runs", 10);
  }

  @Bean
  MenuEntry statementsForFinance() {
    return new MenuEntry(Role.FINANCE_OFFICER, STATEMENTS, "/remuneration/statements", 60);
  }

  @Bean
  MenuEntry statementsForApprovers() {
    return new MenuEntry(Role.APPROVER, STATEMENTS, "/remuneration/statements", 60);
  }

  @Bean
  MenuEntry statementsForProviders() {
    return new MenuEntry(Role.PROVIDER_STAFF, STATEMENTS, "/remuneration/statements", 60);
  }

  @Bean
  MenuEntry commitmentsForFinance() {
    return new MenuEntry(Role.FINANCE_OFFICER, COMMITMENTS, "/remuneration/commitments", 70);
  }

  @Bean
  MenuEntry commitmentsForApprovers() {
    return new MenuEntry(Role.APPROVER, COMMITMENTS, "/remuneration/commitments", 70);
  }

  @Bean
  MenuEntry statementsForProviderAdministrators() {
    return new MenuEntry(Role.PROVIDER_ADMINISTRATOR, STATEMENTS, "/remuneration/statements", 60);
  }
}

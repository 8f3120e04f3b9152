package se.vagval.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// Where the catalogue stands in the menu.
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

  private static final String CATALOGUE = "catalogue.menu";
  private static final String ADDRESS = "/catalogue";

  @Bean
  MenuEntry catalogueForVisitors() {
    return new MenuEntry(Role.VISITOR, CATALOGUE, ADDRESS, 10);
  }

  @Bean
  MenuEntry catalogueForParticipants() {
    return new MenuEntry(Role.PARTICIPANT, CATALOGUE, ADDRESS, 50);
  }

  @Bean
  MenuEntry catalogueForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, CATALOGUE, ADDRESS, 80);
  }

  @Bean
  MenuEntry catalogueForCoaches() {
    return new MenuEntry(Role.COACH, CATALOGUE, ADDRESS, 80);
  }

  @Bean
  MenuEntry catalogueForProviderAdministrators() {
    return new MenuEntry(Role.PROVIDER_ADMINISTRATOR, CATALOGUE, ADDRESS, 85);
  }

  @Bean
  MenuEntry catalogueForAuthorisationOfficers() {
    return new MenuEntry(Role.AUTHORISATION_OFFICER, CATALOGUE, ADDRESS, 50);
  }

  @Bean
  MenuEntry catalogueForTheAssociation() {
    return new MenuEntry(Role.ASSOCIATION_SECRETARY, CATALOGUE, ADDRESS, 50);
  }

  @Bean
  MenuEntry catalogueForEmployers() {
    return new MenuEntry(Role.EMPLOYER, CATALOGUE, ADDRESS, 50);
  }

  @Bean
  MenuEntry catalogueForArbetsformedlingen() {
    return new MenuEntry(Role.AF_OFFICER, "catalogue.menu", "/catalogue", 80);
  }

  @Bean
  MenuEntry catalogueForForsakringskassan() {
    return new MenuEntry(Role.FK_OFFICER, "catalogue.menu", "/catalogue", 80);
  }

  @Bean
  MenuEntry catalogueForTheRegion() {
    return new MenuEntry(Role.REGION_OFFICER, "catalogue.menu", "/catalogue", 80);
  }
}

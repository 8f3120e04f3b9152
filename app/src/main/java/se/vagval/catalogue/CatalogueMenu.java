package se.vagval.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// Where the catalogue stands in the menu.
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

  @Bean
  MenuEntry catalogueForVisitors() {
    return new MenuEntry(Role.VISITOR, "catalogue.menu", "/catalogue", 10);
  }

  @Bean
  MenuEntry catalogueForParticipants() {
    return new MenuEntry(Role.PARTICIPANT, "catalogue.menu", "/catalogue", 50);
  }

  @Bean
  MenuEntry catalogueForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, "catalogue.menu", "/catalogue", 80);
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

package se.vagval.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.catalogue.Catalogue;
import se.vagval.catalogue.Listed;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;
import se.vagval.providers.Providers;

/// One provider as everybody may see it, with what it offers.
@Controller
public class ProviderPage {

  /// @param since when the authorisation in force began; null when there is none today
  public record View(Provider provider, @Nullable LocalDate since, List<Listed> offers) {}

  private final Access access;
  private final Providers providers;
  private final Catalogue catalogue;
  private final Clock clock;

  ProviderPage(Access access, Providers providers, Catalogue catalogue, Clock clock) {
    this.access = access;
    this.providers = providers;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/providers/{provider}")
  String show(Actor actor, @PathVariable UUID provider, Model page) {
    access.require(actor, Permission.READ_PUBLIC);
    var today = LocalDate.now(clock);
    var found = providers.get(new ProviderId(provider));
    var offers =
        catalogue.on(today).offers().stream()
            .filter(listed -> listed.provider().id().equals(found.id()))
            .toList();
    var since = providers.authorisedSince(found.id(), today).orElse(null);
    page.addAttribute("view", new View(found, since, offers));
    return "catalogue/finding/ProviderPage";
  }
}

package se.vagval.remuneration.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;

class ProviderOrderTest {

  @Test
  void providers_stand_by_name_with_swedish_letters_last() {
    var ovning = named("Övningsköket");
    var fiktiva = named("Fiktiva Verkstan");
    var latsas = named("Låtsas Logistik");
    var lilla = named("Lilla Modellen");

    assertThat(ProviderOrder.of(List.of(ovning, latsas, lilla, fiktiva)))
        .containsExactly(fiktiva.id(), lilla.id(), latsas.id(), ovning.id());
  }

  private static Provider named(String name) {
    return new Provider(new ProviderId(UUID.randomUUID()), name, false, "", "");
  }
}

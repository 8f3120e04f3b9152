package se.vagval.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.tenancy.MunicipalityId;

class ChainEndTest {

  private static final Anchor KNOWN = seal(12, "a");

  @Test
  void a_chain_that_still_holds_what_was_known_is_whole() {
    assertThat(end(KNOWN).faultAgainst(KNOWN)).isEmpty();
    assertThat(end(seal(15, "b"), KNOWN).faultAgainst(KNOWN)).isEmpty();
  }

  @Test
  void a_chain_that_ends_before_is_cut() {
    assertThat(end(seal(11, "b")).faultAgainst(KNOWN)).contains(new ChainFault.TailIsCut(11, 12));
    assertThat(end().faultAgainst(KNOWN)).contains(new ChainFault.TailIsCut(0, 12));
  }

  @Test
  void a_chain_that_was_cut_and_grew_past_it_is_another() {
    assertThat(end(seal(12, "b")).faultAgainst(KNOWN)).contains(new ChainFault.AnchorDiffers(12));
    assertThat(end(seal(15, "b"), seal(12, "b")).faultAgainst(KNOWN))
        .contains(new ChainFault.AnchorDiffers(12));
    assertThat(end(seal(15, "b")).faultAgainst(KNOWN)).contains(new ChainFault.SealIsMissing(12));
  }

  private static ChainEnd end(Anchor... seals) {
    return new ChainEnd(List.of(seals));
  }

  private static Anchor seal(long number, String hash) {
    return new Anchor(Instant.EPOCH, new MunicipalityId("ekvik"), number, hash.repeat(64));
  }
}

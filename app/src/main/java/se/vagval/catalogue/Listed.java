package se.vagval.catalogue;

import se.vagval.kernel.Term;
import se.vagval.providers.Provider;
import se.vagval.web.Text;

/// An offer as it stands in the catalogue, with its provider and what is known of its results.
@Term(sv = "katalogpost")
public record Listed(Offer offer, Provider provider, PublishedResults.Result result) {

  /// The provider's words in the reader's language; in Swedish where nothing else was written.
  public Offer.Words words(Text text) {
    return text.isSwedish() || offer.english().title().isBlank()
        ? offer.swedish()
        : offer.english();
  }

  /// The language of [#words].
  public String language(Text text) {
    return words(text).equals(offer.swedish()) ? "sv" : "en";
  }
}

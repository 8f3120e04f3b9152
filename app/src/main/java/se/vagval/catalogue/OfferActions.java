package se.vagval.catalogue;

import java.time.LocalDate;
import java.util.List;
import se.vagval.access.Actor;
import se.vagval.web.Text;

/// Ways to choose an offer for somebody who can choose. The module that takes choices implements
/// it.
public interface OfferActions {

  /// @param text what the link says
  /// @param href the address without the offer
  record Way(String text, String href) {

    public String to(OfferId offer) {
      return href + "?offer=" + offer;
    }
  }

  /// One for each check that can be used today; none for most readers.
  List<Way> of(Actor reader, LocalDate today, Text text);
}

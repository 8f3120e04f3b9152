package se.vagval.assistance.model;

import java.util.List;
import java.util.Locale;

/// What a column of a register may hold, each with names that registers give it.
public enum Column {
  /// The personal number of the one in the household to whom it was paid, or whom it was decided
  /// on.
  NUMBER(true, "personnummer", "personnr", "pnr", "persnr", "sökande", "personal number"),
  MONTH(true, "månad", "manad", "period", "avser", "month"),
  AMOUNT(true, "belopp", "utbetalt", "summa", "kronor", "amount"),
  DECIDED(true, "beslutsdatum", "beslutsdag", "beslutat", "datum", "decided"),
  FIRST(true, "från", "fr.o.m", "fom", "period", "månad", "avser", "first"),
  LAST(false, "till", "t.o.m", "tom", "period till", "last"),
  KIND(true, "beslutstyp", "beslutsslag", "utfall", "typ", "slag", "beslut", "kind"),
  CAUSE(false, "orsak", "beslutsorsak", "försörjningshinder", "hinder", "cause"),
  /// The household's number in the register it comes from; only used to see that a household is
  /// one.
  HOUSEHOLD(false, "hushåll", "hushållsnr", "hushållsid", "household");

  private final boolean isNeeded;
  private final List<String> names;

  Column(boolean isNeeded, String... names) {
    this.isNeeded = isNeeded;
    this.names = List.of(names);
  }

  public boolean isNeeded() {
    return isNeeded;
  }

  boolean isProbably(String heading) {
    var said = heading.strip().toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(said::startsWith);
  }
}

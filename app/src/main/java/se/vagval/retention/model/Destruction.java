package se.vagval.retention.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.retention.DestructionId;

/// A list that is prepared, withdrawn, or approved and carried out.
///
/// @param certificate null until it is carried out
public record Destruction(
    DestructionId id,
    LocalDate asOf,
    Rules rules,
    State state,
    UUID preparedBy,
    List<Listed> cases,
    List<ListedProvider> providers,
    List<ListedMaterial> material,
    @Nullable Certificate certificate) {

  public enum State {
    PREPARED,
    WITHDRAWN,
    CARRIED_OUT
  }

  /// The laws that it rests on, as the certificate quotes them.
  ///
  /// @param material the municipality's own times
  public record Rules(String cases, String accounts, String providers, String material) {}

  public record ListedMaterial(Material.Kind kind, String shown, LocalDate lastDay) {}

  /// @param accountsUntil until when the accounts need its number; null when it goes at once
  public record Listed(
      String number, LocalDate lastNote, Due.CasePart part, @Nullable LocalDate accountsUntil) {}

  /// @param accountsUntil until when the accounts need its name; null when they do not
  public record ListedProvider(
      String name,
      boolean soleTrader,
      LocalDate ended,
      Due.ProviderPart part,
      @Nullable LocalDate accountsUntil) {

    /// Who a sole trader was goes too, since no accounts need the name.
    public boolean isNamelessAfter() {
      return soleTrader && accountsUntil == null;
    }
  }

  /// A case whose numbers, amounts and days stay for the accounts.
  public record Kept(String number, LocalDate until) {}

  /// @param leftOut cases that got a note, or a new case beside them, after the list was made
  /// @param counts the number of rows, for each table
  /// @param kept for the accounts
  /// @param freed cases whose numbers no accounts need any more
  /// @param providers how many
  /// @param material how much of each kind
  /// @param materialLeftOut how much of each kind something happened to after the list was made
  @Term(sv = "gallringsbevis")
  public record Certificate(
      List<String> numbers,
      List<String> leftOut,
      Map<String, Integer> counts,
      List<Kept> kept,
      List<String> freed,
      int providers,
      Map<Material.Kind, Integer> material,
      Map<Material.Kind, Integer> materialLeftOut,
      OffsetDateTime at,
      String preparedBy,
      String approvedBy) {}
}

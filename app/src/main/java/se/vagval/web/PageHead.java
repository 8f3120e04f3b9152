package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what stands at the head of each page. The module that knows who is signed in implements
/// it.
public interface PageHead {

  /// @param municipality its name
  /// @param phone where to call it; empty when not set
  /// @param signedInAs the person's name and role, or null for a visitor
  /// @param today the business date
  /// @param demo true only in the demonstration
  record Head(
      String municipality,
      String phone,
      @Nullable String signedInAs,
      List<Page.MenuItem> menu,
      LocalDate today,
      boolean demo) {}

  Head of(HttpServletRequest request);
}

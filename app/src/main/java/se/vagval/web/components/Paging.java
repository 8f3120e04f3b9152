package se.vagval.web.components;

/// Which page of a long list this is. Pages count from 1.
///
/// @param address the list's address with its filter, to which `page=n` is added
public record Paging(int page, int size, int found, String address) {

  public int pages() {
    return Math.max(1, (found + size - 1) / size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages();
  }

  public String href(int other) {
    return address + (address.contains("?") ? "&" : "?") + "page=" + other;
  }
}

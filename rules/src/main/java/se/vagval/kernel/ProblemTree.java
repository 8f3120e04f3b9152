package se.vagval.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Faults as the tree of a problem report (RFC 9457), so that a JSON writer needs to know nothing
/// else.
public final class ProblemTree {

  /// The status of well-formed input that cannot be used.
  public static final int STATUS = 422;

  private static final String TYPE = "urn:vagval:problem:faulty-input";

  private ProblemTree() {}

  public static Map<String, Object> of(List<Fault> faults, Locale language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("type", TYPE);
    tree.put("title", Wording.of(TreeFault.TITLE, faults.size()).in(language));
    tree.put("status", STATUS);
    tree.put("errors", faults.stream().map(fault -> error(fault, language)).toList());
    return tree;
  }

  private static Map<String, Object> error(Fault fault, Locale language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("pointer", fault.pointer());
    tree.put("detail", fault.detail().in(language));
    return tree;
  }
}

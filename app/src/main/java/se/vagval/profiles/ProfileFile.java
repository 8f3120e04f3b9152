package se.vagval.profiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Faults;
import se.vagval.kernel.Tree;

/// One file, from text to a profile or to all its faults.
final class ProfileFile {

  sealed interface Outcome {
    record Sound(Profile profile) implements Outcome {}

    /// @param faults each as `file: key: what is wrong (value: …)`
    record Faulty(List<String> faults) implements Outcome {}
  }

  private static final int LARGEST = 200_000;

  private ProfileFile() {}

  static Outcome read(String file, String text) {
    Object root;
    try {
      root = yaml().load(text);
    } catch (YAMLException notYaml) {
      return new Outcome.Faulty(List.of(file + ": " + notYaml.getMessage()));
    }
    var faults = new Faults();
    var draft = new ProfileDraft(Tree.of(root, faults), file.replace(".yaml", ""));
    return faults.isEmpty()
        ? new Outcome.Sound(draft.toProfile())
        : new Outcome.Faulty(faults.list().stream().map(fault -> told(file, fault, root)).toList());
  }

  private static String told(String file, Fault fault, @Nullable Object root) {
    return "%s: %s: %s (value: %s)"
        .formatted(
            file, fault.pointer(), fault.detail().in(Locale.ENGLISH), at(root, fault.pointer()));
  }

  private static String at(@Nullable Object root, String pointer) {
    var value = root;
    for (var token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      value =
          switch (value) {
            case Map<?, ?> map -> map.get(token.replace("~1", "/").replace("~0", "~"));
            case List<?> list -> list.get(Integer.parseInt(token));
            case null, default -> value;
          };
    }
    return value == null ? "none" : String.valueOf(value);
  }

  /// Plain values only, no key twice.
  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(LARGEST);
    var dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(dumping), dumping, options, new Plain());
  }

  /// Takes whole numbers, true, false and nothing for what they are, and everything else for text,
  /// so that dates and shares are read in exactly one form.
  private static final class Plain extends Resolver {

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOL, "tf");
      addImplicitResolver(Tag.INT, INT, "-0123456789");
      addImplicitResolver(Tag.NULL, NULL, "~n\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}

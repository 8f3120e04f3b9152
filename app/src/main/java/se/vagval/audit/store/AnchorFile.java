package se.vagval.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import se.vagval.audit.model.Anchor;
import se.vagval.tenancy.MunicipalityId;

/// The file outside the database that remembers the newest hash of each hour. Lines are only added.
/// It should lie where whoever keeps the database cannot write. Reading it reads what [NewestFile]
/// keeps beside it too, and the same files of the nodes on other machines.
@Repository
public class AnchorFile {

  private final Path file;
  private final List<Path> others;

  /// @param others the same file of the nodes on other machines
  public AnchorFile(
      @Value("${vagval.audit.anchors:data/audit-anchors.txt}") Path file,
      @Value("${vagval.audit.others:}") List<String> others) {
    this.file = file.toAbsolutePath();
    this.others = others.stream().map(one -> Path.of(one.strip()).toAbsolutePath()).toList();
  }

  public void add(Collection<Anchor> anchors) {
    if (anchors.isEmpty()) {
      return;
    }
    try {
      AnchorLines.add(file, anchors);
    } catch (IOException failure) {
      throw new UncheckedIOException("the anchors could not be written to " + file, failure);
    }
  }

  /// What is remembered of the municipality; nothing when there is no file.
  public List<Anchor> of(MunicipalityId municipality) {
    return all().stream().filter(anchor -> anchor.municipality().equals(municipality)).toList();
  }

  /// The one furthest on of each municipality that is known.
  public Map<MunicipalityId, Anchor> newest() {
    return AnchorLines.newest(all().stream());
  }

  /// The hourly files that are named, where neither they nor what is kept beside them is there.
  public List<Path> missing() {
    return hourly()
        .filter(one -> !Files.exists(one) && !Files.exists(NewestFile.beside(one)))
        .toList();
  }

  Path path() {
    return file;
  }

  private Stream<Path> hourly() {
    return Stream.concat(Stream.of(file), others.stream());
  }

  private List<Anchor> all() {
    var all = new ArrayList<Anchor>();
    hourly()
        .flatMap(one -> Stream.of(one, NewestFile.beside(one), NewestFile.before(one)))
        .forEach(one -> all.addAll(read(one)));
    return all;
  }

  private static List<Anchor> read(Path one) {
    try {
      return AnchorLines.read(one);
    } catch (IOException failure) {
      throw new UncheckedIOException("the anchors could not be read from " + one, failure);
    }
  }
}

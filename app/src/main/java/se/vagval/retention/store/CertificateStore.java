package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Material;
import tools.jackson.databind.json.JsonMapper;

/// What was destroyed and what was kept, as it was written when it was done.
@Repository
public class CertificateStore {

  private final JdbcClient database;

  CertificateStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<Destruction.Certificate> of(DestructionId id) {
    return database
        .sql(
            """
            select c.numbers, c.left_out, c.counts::text as counts, c.kept_for_accounts::text as kept, c.freed,
              cardinality(c.providers) as providers, c.material::text as material,
              c.material_left_out::text as material_left_out, c.carried_out_at, p.name as prepared, a.name as approved
            from retention.certificate c
              left join access.account p on p.id = c.prepared_by
              left join access.account a on a.id = c.approved_by
            where c.destruction_id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> certificate(row))
        .optional();
  }

  private static Destruction.Certificate certificate(ResultSet row) throws SQLException {
    return new Destruction.Certificate(
        List.of((String[]) row.getArray("numbers").getArray()),
        List.of((String[]) row.getArray("left_out").getArray()),
        counts(row.getString("counts")),
        kept(row.getString("kept")),
        List.of((String[]) row.getArray("freed").getArray()),
        row.getInt("providers"),
        kinds(row.getString("material")),
        kinds(row.getString("material_left_out")),
        row.getObject("carried_out_at", OffsetDateTime.class),
        Optional.ofNullable(row.getString("prepared")).orElse(""),
        Optional.ofNullable(row.getString("approved")).orElse(""));
  }

  private static Map<String, Integer> counts(String json) {
    var counts = new HashMap<String, Integer>();
    JsonMapper.shared()
        .readTree(json)
        .properties()
        .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
    return counts;
  }

  private static Map<Material.Kind, Integer> kinds(String json) {
    var kinds = new EnumMap<Material.Kind, Integer>(Material.Kind.class);
    counts(json).forEach((kind, count) -> kinds.put(Material.Kind.valueOf(kind), count));
    return kinds;
  }

  private static List<Destruction.Kept> kept(String json) {
    var kept = new ArrayList<Destruction.Kept>();
    for (var one : JsonMapper.shared().readTree(json)) {
      kept.add(
          new Destruction.Kept(
              one.get("number").asString(), LocalDate.parse(one.get("until").asString())));
    }
    return List.copyOf(kept);
  }
}

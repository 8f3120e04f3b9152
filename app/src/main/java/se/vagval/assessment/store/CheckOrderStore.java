package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;

/// How checks of one person follow on each other.
@Repository
public class CheckOrderStore {

  private final JdbcClient database;

  CheckOrderStore(JdbcClient database) {
    this.database = database;
  }

  public Map<VoucherId, LocalDate> lastDays(Collection<VoucherId> ids) {
    var days = new HashMap<VoucherId, LocalDate>();
    database
        .sql(
            """
            select id, coalesce(ended_after, upper(valid) - 1) as last_day from assessment.voucher
            where id = any(:ids) and (ended_after is not null or upper(valid) is not null)
            """)
        .param("ids", ids.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            days.put(
                new VoucherId(row.getObject("id", UUID.class)),
                row.getObject("last_day", LocalDate.class)))
        .list();
    return days;
  }

  public Map<VoucherId, LocalDate> replacedOn(Collection<VoucherId> ids) {
    var days = new HashMap<VoucherId, LocalDate>();
    database
        .sql(
            """
            select s.earlier_voucher_id as id, min(least(s.decided_on,
              case when s.last_day is not null then v.ended_after end)) as day
            from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id
            where s.earlier_voucher_id = any(:ids) and s.kind <> 'SUPPLEMENT' group by s.earlier_voucher_id
            """)
        .param("ids", ids.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            days.put(
                new VoucherId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
    return days;
  }

  public Map<VoucherId, LocalDate> nextFrom(Collection<VoucherId> ids) {
    var days = new HashMap<VoucherId, LocalDate>();
    database
        .sql(
            """
            select v.id, min(lower(n.valid)) as first_day
            from assessment.voucher v join assessment.voucher n on n.person_id = v.person_id
            where v.id = any(:ids) and v.exclusive and n.exclusive and n.beside is null
              and lower(n.valid) > lower(v.valid)
            group by v.id
            """)
        .param("ids", ids.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            days.put(
                new VoucherId(row.getObject("id", UUID.class)),
                row.getObject("first_day", LocalDate.class)))
        .list();
    return days;
  }

  public Set<VoucherId> inPlaceOf(VoucherId id) {
    return database
        .sql(
            """
            with recursive
              follows as (
                select s.earlier_voucher_id as earlier, v.id as later
                from assessment.succession s join assessment.voucher v on v.decision_id = s.decision_id
                where s.kind in ('NEW_ASSESSMENT', 'CHANGED_BY_REVIEW')
                  and s.person_id = (select own.person_id from assessment.voucher own where own.id = :id)),
              before as (
                select cast(:id as uuid) as id union select f.earlier from before b join follows f on f.later = b.id),
              after as (
                select cast(:id as uuid) as id union select f.later from after a join follows f on f.earlier = a.id)
            (select id from before union select id from after) except select cast(:id as uuid)
            """)
        .param("id", id.value())
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }

  public Set<VoucherId> together(VoucherId id) {
    return database
        .sql(
            """
            select v.id from assessment.voucher v where coalesce(v.beside, v.id) =
              (select coalesce(own.beside, own.id) from assessment.voucher own where own.id = :id)
            """)
        .param("id", id.value())
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }
}

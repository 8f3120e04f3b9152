package se.vagval.casework.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.AskedCase;
import se.vagval.casework.model.Namesake;

/// Those who may be somebody protected, entered anew, and what was answered of them.
@Repository
public class SamePersonStore {

  /// Those unprotected with a number that the person called `p` has or has had, where it was told
  /// of one of them: no two have one and the same.
  private static final String OF_ONE_NUMBER =
      """
      select t.id from casework.person t
        where t.stated_number = any(array(select h.number from casework.person_number h where h.person_id = p.id))
          and t.protected_as is null
      union all select t.id from casework.person_number h join casework.person t on t.id = h.person_id
        where h.number = p.stated_number and t.protected_as is null
      union all select t.id from casework.person t
        where t.stated_number = p.stated_number and t.protected_as is null
      """;

  /// Whether a case, called `c`, is about somebody protected of whom it is to be answered whether
  /// somebody else is the same (CAS-02). The few who are protected are looked at once, not anew for
  /// each case.
  public static final String ASKED_OF_CASE =
      """
      (c.person_id in (select p.id from casework.person p
          cross join lateral (
            select n.id from casework.person n
            where n.name_key = p.name_key and p.name_key <> '' and n.protected_as is null
              and (n.birth_date = p.birth_date or ('MONTH' in (n.birth_known, p.birth_known)
                and date_trunc('month', n.birth_date) = date_trunc('month', p.birth_date)))
            union all %s) o
        where p.protected_as is not null and o.id <> p.id
          and not exists (select from casework.same_person_answer a
            where a.person_id = p.id and a.other_id = o.id and not a.same
              and not exists (select from casework.same_person_answer l
                where l.person_id = p.id and l.other_id = o.id and l.id > a.id))))
      """
          .formatted(OF_ONE_NUMBER);

  /// All numbers of the person called `o`, and the one that was told.
  private static final String NUMBERS =
      """
      array(select h.number from casework.person_number h where h.person_id = o.id and h.number is not null
        union select o.stated_number where o.stated_number is not null)\
      """;

  private final JdbcClient database;

  SamePersonStore(JdbcClient database) {
    this.database = database;
  }

  public boolean isAsked(CaseId id) {
    return database
        .sql(
            "select exists (select from casework.case_file c where c.id = :id and "
                + ASKED_OF_CASE
                + ")")
        .param("id", id.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  public boolean isAnswered(PersonId person) {
    return database
        .sql("select exists (select from casework.same_person_answer where person_id = :person)")
        .param("person", person.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// The closed cases that the reader may know of, of protected persons without an open one, about
  /// whom it is asked. Of each person the last.
  public List<AskedCase> closedAsked(Reader reader) {
    return database
        .sql(
            """
            select c.id, c.number from casework.case_file c
            where c.closed_on is not null and %s and %s
              and not exists (select from casework.case_file l where l.person_id = c.person_id
                and (l.closed_on is null or (l.opened_on, l.id) > (c.opened_on, c.id)))
            order by c.number
            """
                .formatted(reader.maySee(), ASKED_OF_CASE))
        .params(reader.values())
        .query((row, n) ->
            new AskedCase(new CaseId(row.getObject("id", UUID.class)), row.getString("number")))
        .list();
  }

  public Namesake.Of of(PersonId person) {
    return database
        .sql(
            """
            select o.given_name, o.family_name, o.birth_date, o.birth_known, %s as numbers,
              o.protected_as is not null as marked
            from casework.person o where o.id = :person
            """
                .formatted(NUMBERS))
        .param("person", person.value())
        .query((row, n) -> new Namesake.Of(NamesakeRow.who(row), row.getBoolean("marked")))
        .single();
  }

  /// All of the same name, those unprotected of the same number, and those of whom it was answered;
  /// the latest entered first.
  public List<Namesake> namesakes(PersonId person) {
    return database
        .sql(
            """
            select o.id, o.given_name, o.family_name, o.birth_date, o.birth_known,
              o.protected_as is not null as marked,
              %s as numbers,
              own.id as own_id, own.number as own_number, own.opened_on, own.unit as own_unit, own.open,
              home.id as home_id, home.number as home_number, home.since, home.unit as home_unit,
              a.id as answer_id, a.same, a.reason, a.answered_at, by.name as answered_by
            from casework.person o
              left join lateral (
                select c.id, c.number, c.opened_on, u.name as unit, c.closed_on is null as open
                from casework.case_file c join casework.unit u on u.id = c.unit_id
                where c.person_id = o.id order by c.closed_on is null desc, c.opened_on desc, c.id limit 1) own on true
              left join lateral (
                select c.id, c.number, lower(m.valid) as since, u.name as unit
                from casework.household_member m
                  join casework.case_file c on c.household_id = m.household_id and c.person_id <> o.id
                  join casework.unit u on u.id = c.unit_id
                where m.person_id = o.id
                order by lower(m.valid) desc, c.closed_on is null desc, c.opened_on desc, c.id limit 1) home on true
              left join lateral (
                select id, same, reason, answered_at, answered_by from casework.same_person_answer
                where person_id = :person and other_id = o.id order by id desc limit 1) a on true
              left join access.account by on by.id = a.answered_by
            where o.id <> :person and o.id in (
              select s.id from casework.person p cross join lateral (
                select n.id from casework.person n where n.name_key = p.name_key and p.name_key <> ''
                union all %s) s
              where p.id = :person
              union select other_id from casework.same_person_answer where person_id = :person)
            order by coalesce(own.opened_on, home.since) desc nulls last, o.id
            """
                .formatted(NUMBERS, OF_ONE_NUMBER))
        .param("person", person.value())
        .query(NamesakeRow::of)
        .list();
  }

  public void answer(
      PersonId person, PersonId other, boolean same, String reason, ProtectionStore.Signature by) {
    database
        .sql(
            """
            insert into casework.same_person_answer (person_id, other_id, same, reason, answered_at, answered_by)
            values (:person, :other, :same, :reason, :at, :by)
            """)
        .param("person", person.value())
        .param("other", other.value())
        .param("same", same)
        .param("reason", reason)
        .param("at", by.at())
        .param("by", by.by().value())
        .update();
  }
}

package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import se.vagval.Vagval;
import se.vagval.tenancy.MunicipalityId;

/// A made-up municipality.
///
/// @param profile its council's rules
/// @param code a national code that is nobody's
/// @param letters what its case and decision numbers begin with
record Town(
    MunicipalityId id,
    String name,
    String phone,
    List<String> hosts,
    String profile,
    String letters,
    String code) {

  static final Town EKVIK =
      new Town(
          new MunicipalityId("ekvik"),
          "Ekvik",
          "08-000 00 10",
          List.of("localhost", "127.0.0.1", "ekvik.localhost"),
          "nacka-2013",
          "E",
          "9901");

  static final Town SUNDASEN =
      new Town(
          new MunicipalityId("sundasen"),
          "Sundåsen",
          "08-000 00 20",
          List.of("sundasen.localhost"),
          "sundbyberg-2017",
          "S",
          "9902");

  void write(Rows rows, LocalDate since) {
    rows.add(Table.MUNICIPALITY, name, phone, at(since, 9), code);
    hosts.forEach(host -> rows.add(Table.HOST, host));
    rows.add(Table.PROFILE, profile, from(since));
  }

  /// From that day on, without an end.
  static String from(LocalDate day) {
    return "[" + day + ",)";
  }

  static OffsetDateTime at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(Vagval.ZONE).toOffsetDateTime();
  }
}

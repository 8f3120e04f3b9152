package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;

/// What is registered of a person, for those who may know who it is.
///
/// @param isProtected only the responsible caseworker may know
public record PersonFacts(
    @Nullable PersonalNumber number,
    PersonName.Known name,
    LocalDate birthDate,
    String phone,
    boolean isProtected) {}

package se.vagval.assessment.reading;

import org.jspecify.annotations.Nullable;

/// What the letter says of a check that ends, in both languages, and in short in the person's own.
///
/// @param phone where to call the municipality; empty when not set
/// @param own null when the person's language is Swedish or English, or one that there are no texts
///   in
public record EndLetterWords(
    EndDecisionWords swedish,
    EndDecisionWords english,
    @Nullable LetterGist own,
    String municipality,
    String phone) {}

package se.vagval.assessment.reading;

/// What a letter says, in both languages.
///
/// @param phone where to call the municipality; empty when not set
public record LetterWords(
    DecisionWords swedish, DecisionWords english, String municipality, String phone) {}

package se.vagval.assessment.mapping;

import java.util.List;
import se.vagval.assessment.model.Mapping;
import se.vagval.web.components.Task;

/// What the list of sections shows.
///
/// @param tasks the sections, the check of the answers and the decision
/// @param mayWrite whether the reader is the one who maps
/// @param mayDecide whether a decision on a check can be the next step for the reader
public record MappingView(
    String name, List<Task> tasks, Mapping mapping, boolean mayWrite, boolean mayDecide) {}

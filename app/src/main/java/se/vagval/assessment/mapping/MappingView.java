package se.vagval.assessment.mapping;

import java.util.List;
import se.vagval.assessment.model.Mapping;
import se.vagval.web.components.Task;

/// What the list of sections shows.
///
/// @param tasks the sections, the check of the answers and the decision
/// @param mayWrite whether the reader is the one who maps
/// @param hasBefore whether there is a mapping before this one to compare with
/// @param mayReadAbility whether the reader sees the work-ability assessments
/// @param next what the reader can do when it is complete
public record MappingView(
    String name,
    List<Task> tasks,
    Mapping mapping,
    boolean mayWrite,
    NextStep next,
    boolean hasBefore,
    boolean mayReadAbility) {}

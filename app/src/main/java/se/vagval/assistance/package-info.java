/// What income support was paid, month by month, as the payment register tells.
///
/// A register comes in as a file. Its rows are *uploaded* and lie apart until somebody has said
/// which column is what and has seen what is wrong; then all of it is *imported* in one
/// transaction, or nothing. The newest import can be *undone*, which restores what was before it.
/// Who is not known here is not kept. Other modules ask [AssistanceMonths], and say by
/// [RestsOnAssistance] what would lose its ground if an import was undone.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "profiles", "casework"})
@NullMarked
package se.vagval.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

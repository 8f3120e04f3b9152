/// What income support was decided and paid, as the decision and the payment register tell.
///
/// The two are two registers: they need not agree and are never mixed. Months of assistance are
/// read from the payment register alone; the decision register is compared with it. A register
/// comes in as a file. Its rows are *uploaded* and lie apart until somebody has said which column
/// is what and has seen what is wrong; then all of it is *imported* in one transaction, or nothing.
/// The newest import can be *undone*, which restores what was before it. Who is not known here is
/// not kept. Other modules ask [AssistanceMonths], and say by [RestsOnAssistance] what would lose
/// its ground if an import was undone.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "profiles", "casework"})
@NullMarked
package se.vagval.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

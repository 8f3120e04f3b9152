package se.vagval.casework.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.casework.model.AttachmentsMayBeKept;
import se.vagval.web.Text;
import se.vagval.web.uploads.FileName;
import se.vagval.web.uploads.SentFile;
import se.vagval.web.uploads.VirusScan;

/// The files that were chosen for an entry: all of them as they can be kept, or why one cannot.
///
/// @param any whether any was chosen
record AttachedFiles(List<SentFile> files, boolean any, Optional<String> problem) {

  static AttachedFiles of(@Nullable List<MultipartFile> sent, VirusScan scan, Text text) {
    var chosen =
        Optional.ofNullable(sent).orElse(List.of()).stream().filter(FileName::isChosen).toList();
    if (chosen.size() > AttachmentsMayBeKept.MOST) {
      return refused(text.t("casework.journal.files.too-many", AttachmentsMayBeKept.MOST));
    }
    var kept = new ArrayList<SentFile>();
    for (var file : chosen) {
      switch (SentFile.of(file, AttachmentsMayBeKept.LIMITS, scan)) {
        case SentFile.Taken.Kept(var one) -> kept.add(one);
        case SentFile.Taken.Refused(var why) -> {
          return refused(text.t("casework.journal.files." + why, FileName.of(file)));
        }
      }
    }
    return new AttachedFiles(List.copyOf(kept), !kept.isEmpty(), Optional.empty());
  }

  private static AttachedFiles refused(String why) {
    return new AttachedFiles(List.of(), true, Optional.of(why));
  }
}

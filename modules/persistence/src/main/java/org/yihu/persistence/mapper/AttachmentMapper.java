package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

public interface AttachmentMapper {
  /** One row of attachment. */
  record AttachmentRow(
      UUID id,
      String subject,
      String name,
      String mediaType,
      long sizeBytes,
      String sha256,
      String address,
      String thumbnailAddress,
      Instant addedAt,
      UUID addedBy) {}

  String COLUMNS =
      "id, subject, name, media_type, size_bytes, sha256, address, thumbnail_address, added_at,"
          + " added_by";

  @Insert(
      "INSERT INTO attachment ("
          + COLUMNS
          + ") VALUES (#{id}, #{subject}, #{name}, #{mediaType}, #{sizeBytes}, #{sha256},"
          + " #{address}, #{thumbnailAddress}, #{addedAt}, #{addedBy})")
  void insert(AttachmentRow row);

  @Select("SELECT " + COLUMNS + " FROM attachment WHERE id = #{id}")
  AttachmentRow byId(UUID id);

  @Select("SELECT " + COLUMNS + " FROM attachment WHERE subject = #{subject} ORDER BY added_at, id")
  List<AttachmentRow> of(String subject);

  @Select("SELECT " + COLUMNS + " FROM attachment ORDER BY added_at, id")
  List<AttachmentRow> all();

  /** One row of attachment_filing. */
  record FilingRow(
      UUID attachmentId,
      String kind,
      String step,
      UUID personId,
      int quarterTurns,
      Instant binnedAt,
      String binnedBy) {}

  @Delete("DELETE FROM attachment_filing WHERE attachment_id = #{attachment}")
  void deleteFiling(UUID attachment);

  @Insert(
      """
      INSERT INTO attachment_filing (attachment_id, kind, step, person_id, quarter_turns,
        binned_at, binned_by)
      VALUES (#{attachmentId}, #{kind}, #{step}, #{personId}, #{quarterTurns}, #{binnedAt},
        #{binnedBy})
      """)
  void insertFiling(FilingRow row);

  @Select(
      "<script>SELECT attachment_id, kind, step, person_id, quarter_turns, binned_at, binned_by"
          + " FROM attachment_filing WHERE attachment_id"
          + HouseholdMapper.AMONG
          + "</script>")
  List<FilingRow> filings(@Param("ids") Collection<UUID> attachments);

  @Select(
      "SELECT "
          + COLUMNS
          + " FROM attachment WHERE id IN (SELECT attachment_id FROM attachment_filing"
          + " WHERE binned_at < #{moment})")
  List<AttachmentRow> binnedBefore(Instant moment);

  @Delete("DELETE FROM attachment WHERE id = #{attachment}")
  void delete(UUID attachment);
}

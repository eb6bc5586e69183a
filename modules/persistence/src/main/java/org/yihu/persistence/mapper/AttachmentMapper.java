package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
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
}

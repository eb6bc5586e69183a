package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface UserMapper {
  /** One row of office_user; roles are names apart by commas. */
  record UserRow(
      UUID id,
      String name,
      String fullName,
      String roles,
      boolean rolesByDefault,
      boolean locked,
      Instant createdAt) {}

  String COLUMNS = "id, name, full_name, roles, roles_by_default, locked, created_at";

  @Select("SELECT " + COLUMNS + " FROM office_user WHERE id = #{id}")
  UserRow byId(UUID id);

  @Select("SELECT " + COLUMNS + " FROM office_user WHERE name = #{name}")
  UserRow byName(String name);

  @Select("SELECT " + COLUMNS + " FROM office_user ORDER BY created_at, id")
  List<UserRow> all();

  @Insert(
      "INSERT INTO office_user ("
          + COLUMNS
          + ") VALUES (#{id}, #{name}, #{fullName}, #{roles}, #{rolesByDefault}, #{locked},"
          + " #{createdAt})")
  void insert(UserRow row);

  @Update(
      """
      UPDATE office_user SET full_name = #{fullName}, roles = #{roles},
        roles_by_default = #{rolesByDefault}, locked = #{locked} WHERE id = #{id}
      """)
  int update(UserRow row);
}

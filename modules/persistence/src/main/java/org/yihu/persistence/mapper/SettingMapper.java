package org.yihu.persistence.mapper;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface SettingMapper {
  /** One setting. */
  record SettingRow(String name, String content) {}

  @Select("SELECT content FROM setting WHERE name = #{name}")
  String content(String name);

  @Select(
      """
      SELECT name, content FROM setting
      WHERE SUBSTRING(name FROM 1 FOR CHAR_LENGTH(#{prefix})) = #{prefix} ORDER BY name
      """)
  List<SettingRow> under(String prefix);

  @Update("UPDATE setting SET content = #{content} WHERE name = #{name}")
  int update(SettingRow row);

  @Insert("INSERT INTO setting (name, content) VALUES (#{name}, #{content})")
  void insert(SettingRow row);

  @Delete("DELETE FROM setting WHERE name = #{name}")
  void delete(String name);
}

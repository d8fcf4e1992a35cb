import type { PublisherProfile } from "./profile.js";

export const antv: PublisherProfile = {
  name: "Truyền hình Công an nhân dân",
  aliases: ["ANTV"],
  markers: ["ANTV"],
  hosts: ["antv.gov.vn", "antv.vn"],
  province: null,
};

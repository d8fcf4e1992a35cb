import type { PublisherProfile } from "./profile.js";

export const nhanDan: PublisherProfile = {
  name: "Báo Nhân Dân",
  aliases: ["Báo Nhân Dân điện tử"],
  markers: ["ND", "NDO", "NDĐT"],
  hosts: ["nhandan.vn", "nhandan.com.vn", "nhandan.org.vn"],
  province: null,
};

import type { PublisherProfile } from "./profile.js";

export const thiDuaKhenThuong: PublisherProfile = {
  name: "Tạp chí Thi đua Khen thưởng",
  aliases: [],
  markers: ["TĐKT"],
  hosts: ["thiduakhenthuongvn.org.vn"],
  province: null,
};

import type { PublisherProfile } from "./profile.js";

export const binhPhuoc: PublisherProfile = {
  name: "Báo Bình Phước",
  aliases: ["Bình Phước Online", "Bình Phước, Tin tức Bình Phước"],
  markers: ["BPO"],
  hosts: ["baobinhphuoc.com.vn"],
  province: "70",
};
